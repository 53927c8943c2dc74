import type { AssignmentItem, SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { readWorkMark } from '#core/assignment/work-mark.ts';
import type { AssignmentRow } from '#core/records/assignment-row-schema.ts';
import type { Records } from '#core/records/records.ts';
import { readRunResult } from '#core/scoring/run-result.ts';
import type { ReturnDocument } from '#core/gradebook/return-schema.ts';

/** How far a student is with one item. */
export interface ItemWork {
  item: AssignmentItem;
  /** Attempts begun. */
  used: number;
  best: number | null;
  /** Exercises answered. */
  answered: number;
}

/** An assignment of a student with what was done for it and what came back. */
export interface StudentWork {
  row: AssignmentRow;
  assignment: SignedAssignment;
  items: ItemWork[];
  handedIn: number;
  back: ReturnDocument | null;
}

/** Everything that a learner was assigned, what is due first at the top. */
export async function studentWork(records: Records, learner: string): Promise<StudentWork[]> {
  const [rows, runs, sent, backs] = await Promise.all([
    records.assignments.list('learner', learner),
    records.runs.list(learner),
    records.submissions.list('learner', learner),
    records.returns.list('learner', learner),
  ]);
  const works = rows.map(async (row): Promise<StudentWork> => {
    const assignment = JSON.parse(row.document) as SignedAssignment;
    const items = assignment.items.map(async (item): Promise<ItemWork> => {
      const marked = (mark: string | undefined) => {
        const read = readWorkMark(mark);
        return read?.assignment === assignment.id && read.item === item.id;
      };
      const own = runs.filter((run) => marked(run.assignment));
      const scores = own.flatMap((run) => readRunResult(run.result)?.overall ?? []);
      const answers = 'chapter' in item ? await records.answers.inChapter(learner, item.chapter) : [];
      const counted = answers.filter((answer) => item.kind === 'chapter' || marked(answer.assignment));
      return {
        item,
        used: own.length,
        best: scores.length === 0 ? null : Math.max(...scores),
        answered: new Set(counted.map(({ exercise }) => exercise)).size,
      };
    });
    const own = backs.filter((back) => back.assignment === assignment.id).sort((one, other) => other.at - one.at);
    return {
      row,
      assignment,
      items: await Promise.all(items),
      handedIn: sent.filter((one) => one.assignment === assignment.id).length,
      back: own[0] ? (JSON.parse(own[0].document) as ReturnDocument) : null,
    };
  });
  const all = await Promise.all(works);
  return all.sort(
    (one, other) =>
      (one.assignment.dueAt ?? Infinity) - (other.assignment.dueAt ?? Infinity) ||
      other.row.changedAt - one.row.changedAt,
  );
}
