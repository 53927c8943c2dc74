import type { SignedAssignment, SimulationItem } from '#core/assignment/assignment-schema.ts';
import { classProblem } from '#core/assignment/class-trouble.ts';
import { mayBegin } from '#core/assignment/may-begin.ts';
import { seedOf } from '#core/assignment/seed-of.ts';
import { termsOf } from '#core/assignment/terms-of.ts';
import { readWorkMark, writeWorkMark } from '#core/assignment/work-mark.ts';
import type { RunMode } from '#core/records/record-names.ts';
import type { Records } from '#core/records/records.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';

/** What an assignment fixes about the next attempt at a call. */
export interface AssignedCall {
  mode: RunMode;
  seed: string;
  /** The mark that run keeps. */
  assignment: string;
}

/** The assigned work that an address asks for: `#assignment=<row>&item=<item>`. */
export function workInAddress(hash: string): { row: string; item: string } | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const [row, item] = [asked.get('assignment'), asked.get('item')];
  return row === null || item === null ? null : { row, item };
}

/** Works out the next attempt at an assigned call, or why there is none. */
export async function assignedCall(
  records: Records,
  asked: { row: string; item: string },
  address: string,
  now: number,
): Promise<Result<AssignedCall>> {
  const row = await records.assignments.get(asked.row);
  const learner = row?.learner ? await records.learners.get(row.learner) : undefined;
  const assignment = row && (JSON.parse(row.document) as SignedAssignment);
  const item = assignment?.items.find(
    (one): one is SimulationItem => one.kind === 'simulation' && one.id === asked.item,
  );
  if (!assignment || !learner || item === undefined || `${item.family}/${item.slug}` !== address)
    return failure(classProblem('foreign', 'assignment'));
  const number = learner.studentNumber ?? '';
  if (number === '') return failure(classProblem('number-missing', 'assignment'));
  const used = (await records.runs.list(learner.id)).filter((run) => {
    const mark = readWorkMark(run.assignment);
    return mark?.assignment === assignment.id && mark.item === item.id;
  }).length;
  const may = mayBegin(termsOf(assignment, item), used, now);
  if (!may.ok) return may;
  return success({
    mode: item.mode,
    seed: seedOf(assignment, item.id, number, used + 1),
    assignment: writeWorkMark({ assignment: assignment.id, item: item.id, number: used + 1 }),
  });
}
