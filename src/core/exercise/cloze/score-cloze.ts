import { type Marking, markParts } from '../marking.ts';
import { comparable } from '../comparable.ts';
import type { ClozeKey, ClozeQuestion, ClozeResponse } from './cloze-question.ts';
import { blanksIn } from './split-passage.ts';

/** The share of blanks filled with an accepted wording; nobody guesses a word, so nothing is taken off. */
export function scoreCloze(question: ClozeQuestion, key: ClozeKey, response: ClozeResponse): Marking {
  const blanks = blanksIn(question.passage);
  const filled = blanks.filter((blank) => comparable(response[blank] ?? '') !== '');
  const parts = filled.map((id) => {
    const given = comparable(response[id] ?? '');
    return { id, right: (key.accept[id] ?? []).some((wording) => comparable(wording) === given) };
  });
  return markParts(parts, parts.filter(({ right }) => right).length / Math.max(1, blanks.length));
}
