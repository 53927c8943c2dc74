import type { Marking } from '../marking.ts';
import type { CaseKey, CaseQuestion, CaseResponse } from './case-question.ts';

/** No score: the instructor marks it. */
export function scoreCase(_question: CaseQuestion, _key: CaseKey, _response: CaseResponse): Marking {
  return { score: null, parts: [], feedback: [] };
}
