import type { Assignment } from '../assignment/assignment-schema.ts';
import type { StudentRow } from '../records/student-row-schema.ts';
import type { Collected } from './collected.ts';
import { studentMatcher } from './match-student.ts';
import { mergeCollected } from './merge-collected.ts';

/** What taking in some files would do or did; lists of file hashes, each file in every list that fits it. */
export interface MergeReport {
  /** Not here before. */
  added: string[];
  /** Here already, or twice among the new ones. */
  duplicate: string[];
  /** A later hand-in of a student who had handed in before. */
  newer: string[];
  /** Handed in under an id that another content has too. */
  conflicting: string[];
  unknownStudent: string[];
  /** For an assignment, or a nonce, that this class does not have. */
  wrongAssignment: string[];
  /** Done by an earlier version of the assignment. */
  olderVersion: string[];
  altered: string[];
  unverifiable: string[];
}

/** Compares what comes with what is here. */
export function reportMerge(
  before: readonly Collected[],
  incoming: readonly Collected[],
  roster: readonly StudentRow[],
  assignments: readonly Assignment[],
): MergeReport {
  // prettier-ignore
  const here = new Set(before.map(({ report }) => report.file));
  const match = studentMatcher(roster);
  const all = mergeCollected(before, incoming);
  const fresh = mergeCollected(incoming).filter(({ report }) => !here.has(report.file));
  const studentOf = ({ report, student }: Collected) => student ?? match(report.learner)?.id;
  const files = (test: (one: Collected) => boolean) => fresh.filter(test).map(({ report }) => report.file);
  const issued = (one: Collected) =>
    assignments.find(({ id, nonce }) => id === one.report.assignment?.id && nonce === one.report.assignment.nonce);
  const seen = new Set<string>();
  const duplicate = incoming
    .map(({ report }) => report.file)
    .filter((file) => here.has(file) || seen.size === seen.add(file).size);
  return {
    added: files(() => true),
    duplicate,
    newer: files((one) =>
      before.some((old) => isSameWork(old, one, studentOf) && old.report.handedInAt < one.report.handedInAt),
    ),
    conflicting: files((one) =>
      all.some(({ report }) => report.id === one.report.id && report.file !== one.report.file),
    ),
    unknownStudent: files((one) => studentOf(one) === undefined),
    wrongAssignment: files((one) => issued(one) === undefined),
    olderVersion: files((one) => (issued(one)?.version ?? 0) > (one.report.assignment?.version ?? 0)),
    altered: files(({ report }) => report.verdict === 'altered'),
    unverifiable: files(({ report }) => report.verdict === 'unverifiable'),
  };
}

function isSameWork(one: Collected, other: Collected, studentOf: (one: Collected) => string | undefined): boolean {
  const student = studentOf(one);
  return (
    student !== undefined && student === studentOf(other) && one.report.assignment?.id === other.report.assignment?.id
  );
}

/** Students of the class who have handed in nothing for an assignment, in the order of the roster. */
export function missingStudents(
  collected: readonly Collected[],
  roster: readonly StudentRow[],
  assignment: string,
): StudentRow[] {
  const match = studentMatcher(roster);
  const there = new Set(
    collected
      .filter(({ report }) => report.assignment?.id === assignment)
      .map(({ report, student }) => student ?? match(report.learner)?.id),
  );
  return roster.filter(({ id, leftAt }) => leftAt === null && !there.has(id));
}
