import { shuffled } from '../../shared/seeded-random.ts';
import { keyBase, questionBase, say, whysOfItems } from '../derive.ts';
import type { AnswerLine, Choice, KeyBase, QuestionBase, QuestionContext, Trials } from '../question.ts';
import type { OrderingExercise } from './ordering-schema.ts';

export interface OrderingQuestion extends QuestionBase {
  kind: 'ordering';
  /** Mixed; never by chance in the right order. */
  items: Choice[];
}
export interface OrderingKey extends KeyBase {
  /** Ids in the right order. */
  order: string[];
}
/** Ids in the learner's order. */
export type OrderingResponse = string[];

/** The items mixed, the same way at each build. */
export function orderingQuestion(exercise: OrderingExercise, context: QuestionContext): OrderingQuestion {
  const items = exercise.items.map(({ id, text }) => ({ id, text: say(text, context) }));
  const mixed = shuffled(items, exercise.id);
  const still = mixed.every(({ id }, index) => id === items[index]?.id);
  return {
    ...questionBase(exercise),
    kind: 'ordering',
    stem: say(exercise.stem, context),
    items: still ? mixed.reverse() : mixed,
  };
}

/** What marking needs. */
export function orderingKey(exercise: OrderingExercise, context: QuestionContext): OrderingKey {
  return {
    ...keyBase(exercise, context, whysOfItems(exercise.items, context)),
    order: exercise.items.map(({ id }) => id),
  };
}

/** The answer in words. */
export function answerOrdering(question: OrderingQuestion, key: OrderingKey): AnswerLine[] {
  const textOf = (id: string) => question.items.find((item) => item.id === id)?.text ?? '';
  return key.order.map((id, index) => ({ about: String(index + 1), text: textOf(id) }));
}

/** What the checker tries: the order as it is first shown, and each two neighbours swapped. */
export function orderingTrials(question: OrderingQuestion, key: OrderingKey): Trials<OrderingResponse> {
  const swaps = key.order.slice(1).map((id, index) => {
    const response = [...key.order];
    response.splice(index, 2, id, key.order[index] ?? '');
    return { label: `${id} one place early`, response };
  });
  return {
    rights: [key.order],
    wrongs: [...swaps, { label: 'as shown', response: question.items.map(({ id }) => id) }],
  };
}
