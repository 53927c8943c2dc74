import { creditOfSelection } from '../guess-corrected.ts';
import { type Marking, markParts } from '../marking.ts';
import type { LabellingKey, LabellingQuestion, LabellingResponse } from './labelling-question.ts';

/** The mean over the turns of `right chosen / right − wrong chosen / wrong`, each floored at 0. */
export function scoreLabelling(question: LabellingQuestion, key: LabellingKey, response: LabellingResponse): Marking {
  const asked = question.turns.filter((turn) => turn.asked);
  const credits = asked.map(({ id }) => {
    const right = key.acts[id] ?? [];
    const wrong = question.choices.map((choice) => choice.id).filter((choice) => !right.includes(choice));
    return { id, credit: creditOfSelection(response[id] ?? [], right, wrong) };
  });
  const answered = credits.filter(({ id }) => (response[id] ?? []).length > 0);
  const parts = answered.map(({ id, credit }) => ({ id, right: credit === 1 }));
  const total = credits.reduce((sum, { credit }) => sum + credit, 0);
  return markParts(parts, total / Math.max(1, asked.length));
}
