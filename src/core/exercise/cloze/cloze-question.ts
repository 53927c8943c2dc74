import { keyBase, questionBase, say } from '../derive.ts';
import type { AnswerLine, KeyBase, QuestionBase, QuestionContext, Trials } from '../question.ts';
import type { ClozeExercise } from './cloze-schema.ts';
import { blanksIn } from './split-passage.ts';

export interface ClozeQuestion extends QuestionBase {
  kind: 'cloze';
  passage: string;
}
export interface ClozeKey extends KeyBase {
  /** Wordings that count, by blank. */
  accept: Record<string, string[]>;
}
/** What was written, by blank. */
export type ClozeResponse = Record<string, string>;

/** The passage with its marks. */
export function clozeQuestion(exercise: ClozeExercise, context: QuestionContext): ClozeQuestion {
  return {
    ...questionBase(exercise),
    kind: 'cloze',
    stem: say(exercise.stem, context),
    passage: say(exercise.passage, context),
  };
}

/** What marking needs. */
export function clozeKey(exercise: ClozeExercise, context: QuestionContext): ClozeKey {
  const blanks = Object.entries(exercise.blanks);
  const why = Object.fromEntries(blanks.map(([id, blank]) => [id, say(blank.why, context)]));
  const accept = Object.fromEntries(blanks.map(([id, blank]) => [id, blank.accept[context.locale]]));
  return { ...keyBase(exercise, context, why), accept };
}

/** The answer in words: the first wording of each blank. */
export function answerCloze(question: ClozeQuestion, key: ClozeKey): AnswerLine[] {
  return blanksIn(question.passage).map((blank, index) => ({
    about: String(index + 1),
    text: (key.accept[blank] ?? []).join(' / '),
  }));
}

/** What the checker tries: every accepted wording, and each blank left empty. */
export function clozeTrials(_question: ClozeQuestion, key: ClozeKey): Trials<ClozeResponse> {
  const first = Object.fromEntries(Object.entries(key.accept).map(([blank, wordings]) => [blank, wordings[0] ?? '']));
  const entries = Object.entries(key.accept);
  const rights = entries.flatMap(([blank, wordings]) => wordings.map((wording) => ({ ...first, [blank]: wording })));
  return {
    rights,
    wrongs: entries.map(([blank]) => ({ label: `empty ${blank}`, response: { ...first, [blank]: '' } })),
  };
}
