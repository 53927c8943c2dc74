import { shuffled } from '../../shared/seeded-random.ts';
import { keyBase, questionBase, say, whysOfItems } from '../derive.ts';
import type { AnswerLine, Choice, KeyBase, QuestionBase, QuestionContext, Trials } from '../question.ts';
import type { ClassificationExercise } from './classification-schema.ts';

export interface ClassificationQuestion extends QuestionBase {
  kind: 'classification';
  classes: Choice[];
  items: Choice[];
}
export interface ClassificationKey extends KeyBase {
  /** Class by item. */
  classOf: Record<string, string>;
}
/** Chosen class by item. */
export type ClassificationResponse = Record<string, string>;

/** Classes in their order, items mixed, the same way at each build. */
export function classificationQuestion(
  exercise: ClassificationExercise,
  context: QuestionContext,
): ClassificationQuestion {
  const choice = ({ id, text }: ClassificationExercise['classes'][number]) => ({ id, text: say(text, context) });
  const classes = exercise.classes.map(choice);
  const items = shuffled(exercise.items.map(choice), exercise.id);
  return { ...questionBase(exercise), kind: 'classification', stem: say(exercise.stem, context), classes, items };
}

/** What marking needs. */
export function classificationKey(exercise: ClassificationExercise, context: QuestionContext): ClassificationKey {
  const classOf = Object.fromEntries(exercise.items.map((item) => [item.id, item.class]));
  return { ...keyBase(exercise, context, whysOfItems(exercise.items, context)), classOf };
}

/** The answer in words. */
export function answerClassification(question: ClassificationQuestion, key: ClassificationKey): AnswerLine[] {
  const nameOf = (id: string | undefined) => question.classes.find((one) => one.id === id)?.text ?? '';
  return question.items.map(({ id, text }) => ({ about: text, text: nameOf(key.classOf[id]) }));
}

/** What the checker tries: each item in each class that is not its own. */
export function classificationTrials(
  question: ClassificationQuestion,
  key: ClassificationKey,
): Trials<ClassificationResponse> {
  const wrongs = question.items.flatMap(({ id }) =>
    question.classes
      .filter((one) => one.id !== key.classOf[id])
      .map((one) => ({ label: `${id} as ${one.id}`, response: { ...key.classOf, [id]: one.id } })),
  );
  return { rights: [key.classOf], wrongs };
}
