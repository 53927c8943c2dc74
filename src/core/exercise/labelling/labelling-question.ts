import { keyBase, questionBase, say } from '../derive.ts';
import type { AnswerLine, Choice, KeyBase, QuestionBase, QuestionContext, Trials } from '../question.ts';
import type { LabellingExercise } from './labelling-schema.ts';

/** A turn of the dialogue. */
export interface DialogueTurn extends Choice {
  who: 'customer' | 'agent';
  /** Whether it is to be labelled. */
  asked: boolean;
}
export interface LabellingQuestion extends QuestionBase {
  kind: 'labelling';
  turns: DialogueTurn[];
  /** Labels offered. */
  choices: Choice[];
}
export interface LabellingKey extends KeyBase {
  /** Labels by turn. */
  acts: Record<string, string[]>;
}
/** Chosen labels by turn. */
export type LabellingResponse = Record<string, string[]>;

/** The dialogue and the labels, without which belongs where. */
export function labellingQuestion(exercise: LabellingExercise, context: QuestionContext): LabellingQuestion {
  const turns = exercise.turns.map(({ id, who, text, acts }) => ({
    id,
    who,
    text: say(text, context),
    asked: acts.length > 0,
  }));
  const choices = exercise.choices.map((id) => ({ id, text: context.actLabels[id] ?? id }));
  return { ...questionBase(exercise), kind: 'labelling', stem: say(exercise.stem, context), turns, choices };
}

/** What marking needs. */
export function labellingKey(exercise: LabellingExercise, context: QuestionContext): LabellingKey {
  const labelled = exercise.turns.filter(({ acts }) => acts.length > 0);
  return { ...keyBase(exercise, context), acts: Object.fromEntries(labelled.map(({ id, acts }) => [id, acts])) };
}

/** The answer in words. */
export function answerLabelling(question: LabellingQuestion, key: LabellingKey): AnswerLine[] {
  const nameOf = (id: string) => question.choices.find((choice) => choice.id === id)?.text ?? id;
  return question.turns
    .filter(({ asked }) => asked)
    .map(({ id, text }) => ({ about: text, text: (key.acts[id] ?? []).map(nameOf).join(' · ') }));
}

/** What the checker tries: a label too many and a label too few at each turn. */
export function labellingTrials(question: LabellingQuestion, key: LabellingKey): Trials<LabellingResponse> {
  const wrongs = Object.entries(key.acts).flatMap(([turn, acts]) => {
    const extra = question.choices.filter(({ id }) => !acts.includes(id));
    const more = extra.map(({ id }) => ({
      label: `${turn} with ${id}`,
      response: { ...key.acts, [turn]: [...acts, id] },
    }));
    const less = acts.map((act) => ({
      label: `${turn} without ${act}`,
      response: { ...key.acts, [turn]: acts.filter((one) => one !== act) },
    }));
    return [...more, ...less];
  });
  return { rights: [key.acts], wrongs };
}
