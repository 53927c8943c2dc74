import type { z } from 'zod';
import type { Problem } from '../shared/problem.ts';
import { classProblem } from './class-trouble.ts';

/** The problem of a document that a schema has refused: which field, not what stood in it, since that may be anything. */
export function invalidAt(error: z.ZodError, about: string): Problem {
  const path = (error.issues[0]?.path ?? []).map((step) =>
    typeof step === 'number' ? step : String(step).slice(0, 60),
  );
  return classProblem('invalid', about, path);
}
