import type { Assignment, SimulationItem } from '../assignment/assignment-schema.ts';
import { accessAt } from '../assignment/access-at.ts';
import { normaliseNumber } from '../assignment/normalise-number.ts';
import { seedOf } from '../assignment/seed-of.ts';
import type { ItemTerms } from '../assignment/terms-of.ts';
import type { AnyEdition } from './books.ts';
import type { Reason, ReasonId } from './reasons.ts';
import type { EvidenceRun } from './run-schema.ts';

/** A moment after the limit is still in time: the last click of a run may be on its way. */
const grace = 15_000;

/** Whether a run belongs to the item that it names: seed, simulation, mode, edition, language. */
export function checkPlace(
  run: EvidenceRun,
  edition: AnyEdition | null,
  assignment: Assignment,
  item: SimulationItem,
): Reason[] {
  const { header } = run;
  const found: ReasonId[] = [];
  if (header.seed !== seedOf(assignment, item.id, header.learner.number, header.number)) found.push('seed-differs');
  if (edition && (edition.id.family !== item.family || edition.id.slug !== item.slug)) found.push('other-simulation');
  if (header.mode !== item.mode) found.push('other-mode');
  if (item.editions.length > 0 && !item.editions.includes(header.edition.slice(7, 23))) found.push('other-edition');
  if (edition && assignment.language !== 'any' && edition.locale !== assignment.language) found.push('other-language');
  return found.map((id) => ({ id }));
}

/** Whether an attempt kept to time and number, by the terms of its student. `number` is what the attempt is, 1 for the first. */
export function checkTerms(
  { startedAt, number, duration }: { startedAt: number; number: number; duration: number },
  terms: ItemTerms,
): Reason[] {
  const found: ReasonId[] = [];
  if (accessAt(terms, startedAt) === 'early') found.push('begun-early');
  if (terms.attempts !== null && number > terms.attempts) found.push('too-many-attempts');
  if (terms.timeLimit !== null && duration > terms.timeLimit + grace) found.push('over-time');
  return found.map((id) => ({ id }));
}

/** Whether two learners are one and the same to the register. */
export const sameNumber = (one: string, other: string): boolean => normaliseNumber(one) === normaliseNumber(other);
