import type { AssignmentItem } from '../assignment/assignment-schema.ts';
import type { ExerciseBook } from '../evidence/books.ts';
import { verdictOf } from '../evidence/reasons.ts';
import type { Reason, Verdict } from '../evidence/reasons.ts';
import type { AnswerReport } from '../evidence/verify-answer.ts';
import type { RunReport } from '../evidence/verify-run.ts';
import type { RunResult } from '../scoring/run-result.ts';
import type { Collected } from './collected.ts';

/** One attempt of a student at an item, as all their hand-ins together show it. */
export interface GatheredAttempt {
  /** Id of the run, or `round-1` … for exercises. */
  attempt: string;
  /** 1 for the first, in order of time. */
  number: number;
  startedAt: number;
  duration: number;
  /** When it was first handed in. */
  handedInAt: number;
  verdict: Verdict;
  reasons: Reason[];
  /** Recomputed, 0–100; null when nothing could be computed. */
  mark: number | null;
  /** By dimension, for simulations. */
  dimensions: RunResult['dimensions'];
  /** Parts that only a person can mark. */
  needsMarking: number;
}

/** Attempts of one student at one item, oldest first. Submissions of other students must not be among the collected. */
export function gatherAttempts(
  collected: readonly Collected[],
  item: AssignmentItem,
  book: ExerciseBook,
): GatheredAttempt[] {
  const attempts = item.kind === 'simulation' ? gatherRuns(collected, item.id) : gatherRounds(collected, item, book);
  return attempts
    .sort((one, other) => one.startedAt - other.startedAt || (one.attempt < other.attempt ? -1 : 1))
    .map((one, index) => ({ ...one, number: index + 1 }));
}

/** What is wrong with a submission as a whole weighs on each of its parts. */
const heavy = (report: Collected['report']): Reason[] =>
  report.reasons.filter(({ id }) => id !== 'older-version' && id !== 'soft-key');

function gatherRuns(collected: readonly Collected[], item: string): GatheredAttempt[] {
  const seen = collected.flatMap(({ report }) =>
    report.runs
      .filter((run) => run.item === item)
      .map((run) => ({ run, report, reasons: [...heavy(report), ...run.reasons] })),
  );
  const groups = Map.groupBy(seen, ({ run }) => run.attempt);
  return [...groups.values()].flatMap((group): GatheredAttempt[] => {
    // A run may be handed in half done and again when finished: the longest sound log is the run.
    const [best] = group.sort(
      (one, other) => rank(other) - rank(one) || other.run.events - one.run.events || (key(one) < key(other) ? -1 : 1),
    );
    if (!best) return [];
    const { run, reasons } = best;
    const handedInAt = Math.min(
      ...group.filter((one) => one.run.head === run.head).map(({ report }) => report.handedInAt),
    );
    const { attempt, number, startedAt, duration, result } = run;
    return [
      {
        attempt,
        number,
        startedAt,
        duration,
        handedInAt,
        verdict: verdictOf(reasons),
        reasons,
        mark: result?.overall ?? null,
        dimensions: result?.dimensions ?? {},
        needsMarking: 0,
      },
    ];
  });
}

const rank = ({ reasons }: { reasons: Reason[] }): number =>
  ({ verified: 2, unverifiable: 1, altered: 0 })[verdictOf(reasons)];
const key = ({ run, report }: { run: RunReport; report: Collected['report'] }): string => `${run.head} ${report.file}`;

function gatherRounds(collected: readonly Collected[], item: AssignmentItem, book: ExerciseBook): GatheredAttempt[] {
  const answers = new Map<string, { answer: AnswerReport; handedInAt: number; reasons: Reason[] }>();
  for (const { report } of collected.toSorted(
    (one, other) => one.report.handedInAt - other.report.handedInAt || (one.report.file < other.report.file ? -1 : 1),
  )) {
    for (const answer of report.answers) {
      const reasons = [...heavy(report), ...answer.reasons];
      const there = answers.get(answer.id);
      const sounder = there === undefined || rank({ reasons }) > rank(there);
      if (answer.item === item.id && sounder)
        answers.set(answer.id, { answer, handedInAt: report.handedInAt, reasons });
    }
  }
  const rounds = Map.groupBy(answers.values(), ({ answer }) => (item.kind === 'chapter' ? 1 : answer.round));
  return [...rounds].map(([round, group]): GatheredAttempt => {
    const times = group.map(({ answer }) => answer.at);
    const reasons = group.flatMap((one) => one.reasons);
    const { mark, needsMarking } = markOf(group.map(({ answer }) => answer), item, book); // prettier-ignore
    return {
      attempt: `round-${String(round)}`, number: round, startedAt: Math.min(...times), duration: Math.max(...times) - Math.min(...times),
      handedInAt: Math.max(...group.map((one) => one.handedInAt)), verdict: verdictOf(reasons), reasons, mark, dimensions: {}, needsMarking,
    }; // prettier-ignore
  });
}

/** A chapter is worked through as far as its sections show a sound answer; a set is worth the mean of its exercises. */
function markOf(
  answers: AnswerReport[],
  item: AssignmentItem,
  book: ExerciseBook,
): { mark: number | null; needsMarking: number } {
  if (item.kind === 'chapter') {
    const sections = book.sectionsOf(item.chapter) ?? [];
    const shown = sections.filter((section) =>
      answers.some((answer) => answer.section === section && answer.verdict === 'verified'),
    );
    return { mark: sections.length === 0 ? null : (100 * shown.length) / sections.length, needsMarking: 0 };
  }
  if (item.kind !== 'exercises') return { mark: null, needsMarking: 0 };
  const asked = item.exercises.length > 0 ? item.exercises : (book.exercisesOf(item.chapter) ?? []);
  const last = asked.map(
    (exercise) =>
      answers.filter((one) => one.exercise === exercise).sort((one, other) => other.attempt - one.attempt)[0],
  );
  const byPerson = last.filter((one) => one?.reasons.some(({ id }) => id === 'needs-marking')).length;
  const marked = asked.length - byPerson;
  const sum = last.reduce((total, one) => total + (one?.score ?? 0), 0);
  return { mark: marked === 0 ? null : (100 * sum) / marked, needsMarking: byPerson };
}
