import { shuffled } from '../../shared/seeded-random.ts';
import { keyBase, questionBase, say, whysOfItems } from '../derive.ts';
import type { AnswerLine, Choice, KeyBase, QuestionBase, QuestionContext, Trials } from '../question.ts';
import type { MatchingExercise } from './matching-schema.ts';

export interface MatchingQuestion extends QuestionBase {
  kind: 'matching';
  lefts: Choice[];
  /** Partners and decoys, mixed; their ids say nothing about where they belong. */
  rights: Choice[];
}
export interface MatchingKey extends KeyBase {
  /** Right-hand id by left-hand id. */
  partner: Record<string, string>;
}
/** Chosen right-hand id by left-hand id. */
export type MatchingResponse = Record<string, string>;

/** Right-hand texts, each once, mixed by the exercise's id; in every language in the same order. */
function rightsOf(exercise: MatchingExercise, context: QuestionContext): Choice[] {
  const texts = [...exercise.pairs.map(({ right }) => right), ...exercise.extras.map(({ text }) => text)];
  const distinct = texts.filter(
    (text, index) => texts.findIndex((other) => say(other, context) === say(text, context)) === index,
  );
  return shuffled(distinct, exercise.id).map((text, index) => ({ id: `r${index + 1}`, text: say(text, context) }));
}

/** Both columns without what belongs together. */
export function matchingQuestion(exercise: MatchingExercise, context: QuestionContext): MatchingQuestion {
  const lefts = exercise.pairs.map(({ id, left }) => ({ id, text: say(left, context) }));
  return {
    ...questionBase(exercise),
    kind: 'matching',
    stem: say(exercise.stem, context),
    lefts,
    rights: rightsOf(exercise, context),
  };
}

/** What marking needs. */
export function matchingKey(exercise: MatchingExercise, context: QuestionContext): MatchingKey {
  const rights = rightsOf(exercise, context);
  const idOf = (text: string) => rights.find((right) => right.text === text)?.id ?? '';
  const partner = Object.fromEntries(exercise.pairs.map(({ id, right }) => [id, idOf(say(right, context))]));
  return { ...keyBase(exercise, context, whysOfItems(exercise.pairs, context)), partner };
}

/** The answer in words. */
export function answerMatching(question: MatchingQuestion, key: MatchingKey): AnswerLine[] {
  const textOf = (id: string | undefined) => question.rights.find((right) => right.id === id)?.text ?? '';
  return question.lefts.map(({ id, text }) => ({ about: text, text: textOf(key.partner[id]) }));
}

/** What the checker tries: each left-hand side with each partner that is not its own. */
export function matchingTrials(question: MatchingQuestion, key: MatchingKey): Trials<MatchingResponse> {
  const wrongs = question.lefts.flatMap(({ id }) =>
    question.rights
      .filter((right) => right.id !== key.partner[id])
      .map((right) => ({ label: `${id} with ${right.text}`, response: { ...key.partner, [id]: right.id } })),
  );
  return { rights: [key.partner], wrongs };
}
