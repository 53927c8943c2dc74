import { spokenLength } from '../../engine/speech.ts';
import type { Locale } from '../names.ts';
import type { Reply } from '../reply-schema.ts';
import type { Scenario } from '../scenario-schema.ts';
import type { Finding } from './finding.ts';

/** Longest reply of a beat may be this many times the shortest. */
const lengthSpread = 2.1;

const plain = (text: string): string => text.toLowerCase().replace(/[\s\p{P}]/gu, '');

/**
 * Faults of the words in one language: duplicate or near-equal replies, replies that give themselves away by length, acts that are identical
 * although the words differ (a choice without consequence), too long customer lines of a driver.
 */
export function checkWording(scenario: Scenario, locale: Locale): Finding[] {
  const findings: Finding[] = [];
  for (const [beatId, beat] of Object.entries(scenario.beats)) {
    const replies = Object.entries(beat.replies);
    const seen = new Map<string, string>();
    for (const [id, reply] of replies) {
      const twin = seen.get(plain(reply.say));
      const path = ['beats', beatId, 'replies', id, 'say'];
      if (twin !== undefined) {
        findings.push({ path, what: `The replies "${twin}" and "${id}" say the same.`, cure: 'Reword or delete one.' });
      }
      seen.set(plain(reply.say), id);
    }
    const lengths = replies.map(([, reply]) => spokenLength(reply.say, locale));
    const longest = Math.max(...lengths);
    const shortest = Math.min(...lengths);
    if (replies.length > 1 && longest > lengthSpread * shortest && longest - shortest > 12) {
      findings.push({
        severity: 'warning',
        path: ['beats', beatId, 'replies'],
        what: `In "${beatId}" the replies differ much in length (${String(shortest)}–${String(longest)}, ${locale}).`,
        cure: 'Bring them closer, so that length tells nothing.',
      });
    }
  }
  return findings;
}

/** Share of the beats in which the longest reply is also the best may not exceed this; a third would be chance. */
const lengthTells = 0.6;

/**
 * Whether the better reply can be told by its length alone: counted over all beats with three or more replies.
 * @param worth what a reply's acts are worth, the more the better
 */
export function checkLengthTell(scenario: Scenario, locale: Locale, worth: (reply: Reply) => number): Finding[] {
  const beats = Object.values(scenario.beats)
    .map((beat) => Object.values(beat.replies))
    .filter((replies) => replies.length >= 3);
  const telling = beats.filter((replies) => {
    const longest = replies.reduce((one, other) =>
      spokenLength(other.say, locale) > spokenLength(one.say, locale) ? other : one,
    );
    const best = replies.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    return longest === best;
  });
  if (beats.length < 5 || telling.length / beats.length <= lengthTells) return [];
  return [
    {
      severity: 'warning',
      path: ['beats'],
      what: `In ${String(telling.length)} of ${String(beats.length)} beats the longest reply is the best (${locale}).`,
      cure: 'Shorten good replies or lengthen weak ones, so that length tells nothing.',
    },
  ];
}
