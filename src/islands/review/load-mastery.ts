import type { Records } from '#core/records/records.ts';
import { answerEvidence } from '#core/review/attempt-evidence.ts';
import { masteryOf, type MasteryLevel, type SectionEvidence } from '#core/review/mastery.ts';

/** The level of every section in which the learner has done something, by section (`09.3`). */
export async function loadMastery(records: Records, learner: string): Promise<Record<string, MasteryLevel>> {
  const progress = await records.progress.list(learner);
  const evidence: Record<string, SectionEvidence[]> = Object.fromEntries(progress.map(({ section }) => [section, []]));
  for (const chapter of new Set(progress.map((row) => row.chapter))) {
    for (const answer of await records.answers.inChapter(learner, chapter)) {
      const piece = answerEvidence(answer);
      if (piece !== null) (evidence[answer.section] ??= []).push(piece);
    }
  }
  for (const { section, simulated } of progress) {
    for (const id of simulated) {
      const run = await records.runs.get(id);
      const score = overallOf(run?.result);
      if (run && score !== null) evidence[section]?.push({ type: 'call', score, at: run.endedAt ?? run.startedAt });
    }
  }
  return Object.fromEntries(Object.entries(evidence).map(([section, pieces]) => [section, masteryOf(pieces).level]));
}

/** The overall score of a run as a share; its result is a cache and may be of any age. */
function overallOf(result: unknown): number | null {
  if (typeof result !== 'object' || result === null || !('overall' in result)) return null;
  return typeof result.overall === 'number' ? Math.min(1, Math.max(0, result.overall / 100)) : null;
}
