import type { Marking } from '../marking.ts';
import type { NumericKey, NumericQuestion, NumericResponse } from './numeric-question.ts';
import { readNumber } from './read-number.ts';

/** What calculating with fractions of two may add. */
const rounding = 1e-9;

/** 1 within the tolerance, else 0; a typical slip earns its feedback. */
export function scoreNumeric(question: NumericQuestion, key: NumericKey, response: NumericResponse): Marking {
  const value = readNumber(response, question.unit);
  if (value === null) return { score: 0, parts: [], feedback: [] };
  const near = (target: number) => Math.abs(value - target) <= key.tolerance + rounding * Math.max(1, Math.abs(target));
  const right = near(key.answer);
  const trap = right ? -1 : key.traps.findIndex(near);
  return { score: right ? 1 : 0, parts: [{ id: 'value', right }], feedback: trap < 0 ? [] : [`trap-${trap}`] };
}
