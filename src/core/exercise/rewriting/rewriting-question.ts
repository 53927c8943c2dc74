import { keyBase, questionBase, say } from '../derive.ts';
import type { AnswerLine, Choice, KeyBase, QuestionBase, QuestionContext, Trials } from '../question.ts';
import type { RewritingExercise } from './rewriting-schema.ts';

/** What is looked for, with the wordings that show it. */
export interface CueGroup extends Choice {
  cues: string[];
}
export interface RewritingQuestion extends QuestionBase {
  kind: 'rewriting';
  original: string;
}
export interface RewritingKey extends KeyBase {
  model: string;
  wants: CueGroup[];
  avoids: CueGroup[];
}
/** The learner's wording. */
export type RewritingResponse = string;

/** The sentence as it was said. */
export function rewritingQuestion(exercise: RewritingExercise, context: QuestionContext): RewritingQuestion {
  return {
    ...questionBase(exercise),
    kind: 'rewriting',
    stem: say(exercise.stem, context),
    original: say(exercise.original, context),
  };
}

/** What marking needs; the feedback to a cue group is its label. */
export function rewritingKey(exercise: RewritingExercise, context: QuestionContext): RewritingKey {
  const groups = (list: RewritingExercise['wants']): CueGroup[] =>
    list.map(({ id, label, cues }) => ({ id, text: say(label, context), cues: cues[context.locale] }));
  const wants = groups(exercise.wants);
  const avoids = groups(exercise.avoids);
  const why = Object.fromEntries([...wants, ...avoids].map(({ id, text }) => [id, text]));
  return { ...keyBase(exercise, context, why), model: say(exercise.model, context), wants, avoids };
}

/** One good wording. */
export function answerRewriting(_question: RewritingQuestion, key: RewritingKey): AnswerLine[] {
  return [{ text: key.model }];
}

/** What the checker tries: the model, and the sentence as it was. */
export function rewritingTrials(question: RewritingQuestion, key: RewritingKey): Trials<RewritingResponse> {
  return { rights: [key.model], wrongs: [{ label: 'the original', response: question.original }] };
}
