import { spokenLength } from '../../engine/speech.ts';
import type { Locale } from '../names.ts';
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

/** Whether the better reply can be told by length: correlation of length with the worth of the acts, over all beats. */
export function lengthTell(scenario: Scenario, locale: Locale, worth: (beat: string, reply: string) => number): number {
  let longestIsBest = 0;
  let beats = 0;
  for (const [beatId, beat] of Object.entries(scenario.beats)) {
    const replies = Object.entries(beat.replies);
    if (replies.length < 3) continue;
    const longest = replies.reduce((one, other) =>
      spokenLength(other[1].say, locale) > spokenLength(one[1].say, locale) ? other : one,
    );
    const best = replies.reduce((one, other) => (worth(beatId, other[0]) > worth(beatId, one[0]) ? other : one));
    beats += 1;
    if (longest[0] === best[0]) longestIsBest += 1;
  }
  return beats === 0 ? 0 : longestIsBest / beats;
}
