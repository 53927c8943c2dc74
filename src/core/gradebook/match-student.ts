import { normaliseNumber } from '../assignment/normalise-number.ts';
import type { EvidenceLearner } from '../evidence/run-schema.ts';
import type { StudentRow } from '../records/student-row-schema.ts';

const normaliseName = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

/** Finds who a learner is in a roster; undefined when nobody or more than one fits. */
export type StudentMatcher = (learner: EvidenceLearner) => StudentRow | undefined;

/** A matcher for a roster: by number; where a number is doubled, by number and name. A name alone never decides. */
export function studentMatcher(roster: readonly StudentRow[]): StudentMatcher {
  const byNumber = new Map<string, StudentRow[]>();
  for (const student of roster) {
    const number = normaliseNumber(student.number);
    if (number !== '') byNumber.set(number, [...(byNumber.get(number) ?? []), student]);
  }
  return ({ number, alias }) => {
    const found = byNumber.get(normaliseNumber(number)) ?? [];
    if (found.length < 2) return found[0];
    const named = found.filter(({ name }) => normaliseName(name) === normaliseName(alias));
    return named.length === 1 ? named[0] : undefined;
  };
}
