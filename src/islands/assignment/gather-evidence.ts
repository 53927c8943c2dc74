import type { AssignmentItem, SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { readWorkMark } from '#core/assignment/work-mark.ts';
import { makeAnswer } from '#core/evidence/make-answer.ts';
import { makeRun } from '#core/evidence/make-run.ts';
import type { Evidence } from '#core/evidence/make-submission.ts';
import type { EvidenceLearner } from '#core/evidence/run-schema.ts';
import type { Records } from '#core/records/records.ts';
import { readWork, workSetting } from './practical-work.ts';

/** Minutes that this device's clock is ahead of UTC. */
export const clockOffset = (now: number): number => -new Date(now).getTimezoneOffset();

/** All that a learner has done for an assignment, as evidence. */
export async function gatherEvidence(
  records: Records,
  learner: { id: string } & EvidenceLearner,
  assignment: SignedAssignment,
  now: number,
): Promise<Evidence> {
  const { alias, number } = learner;
  const evidence: Evidence = { runs: [], answers: [], works: [] };
  for (const row of (await records.runs.list(learner.id)).toReversed()) {
    const mark = readWorkMark(row.assignment);
    if (mark?.assignment !== assignment.id || row.status !== 'finished') continue;
    const place = {
      assignment,
      item: mark.item,
      number: mark.number,
      learner: { alias, number },
      offset: clockOffset(now),
    };
    evidence.runs.push(makeRun(row, await records.runs.events(row.id), place));
  }
  for (const item of assignment.items) {
    if (item.kind === 'simulation') continue;
    if (item.kind === 'practical') {
      const work = readWork(await records.settings.get(learner.id, workSetting(assignment.id, item.id)));
      if (work) evidence.works.push({ item: item.id, chapter: item.chapter, texts: work.texts, self: {}, at: work.at });
      continue;
    }
    const answers = await records.answers.inChapter(learner.id, item.chapter);
    evidence.answers.push(
      ...answers
        .filter((row) => belongs(row.assignment, assignment.id, item))
        .map((row) => makeAnswer(row, item.id, readWorkMark(row.assignment)?.number ?? 1)),
    );
  }
  return evidence;
}

/** Reading is shown by any answer in the chapter; a set of exercises only by what was answered for it. */
function belongs(marked: string | undefined, assignment: string, item: AssignmentItem): boolean {
  if (item.kind === 'chapter') return true;
  const mark = readWorkMark(marked);
  return mark?.assignment === assignment && mark.item === item.id;
}
