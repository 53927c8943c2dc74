import type { Assignment } from '../assignment/assignment-schema.ts';
import type { RunResult } from '../scoring/run-result.ts';
import type { AnyEdition, EditionBook } from './books.ts';
import { checkChain } from './check-chain.ts';
import { checkPlace, sameNumber } from './check-place.ts';
import { checkTimes } from './check-times.ts';
import { verdictOf } from './reasons.ts';
import type { Reason, Verdict } from './reasons.ts';
import { replayRun } from './replay-run.ts';
import { runDuration } from './run-schema.ts';
import type { EvidenceRun, RunHeader } from './run-schema.ts';

/** What checking one run gave. Plain data, so that it can be stored and cross a worker. */
export interface RunReport {
  attempt: string;
  item: string;
  number: number;
  edition: string;
  verdict: Verdict;
  reasons: Reason[];
  /** Recomputed; null when there was nothing to replay it on. */
  result: RunResult | null;
  startedAt: number;
  /** Milliseconds, as its events say. */
  duration: number;
  /** Number of events. */
  events: number;
  /** Stands for the whole log. */
  head: string;
  /** Stands for what was done and when in the run, whoever did it: equal for copied logs. */
  log: string;
}

/** What is needed to check runs. */
export interface RunChecks {
  editions: EditionBook;
  /** Editions that came with the file and match their hash. */
  carried: ReadonlyMap<string, AnyEdition>;
  /** Versions of the rules that are at hand. */
  engines: readonly string[];
  /** The assignment, when it is known. */
  assignment: Assignment | null;
  /** What the submission answers; null for a file with one run. */
  reference: RunHeader['assignment'];
  /** Student number of who hands in. */
  number: string;
  /** When the file was made, by the device's clock. */
  madeAt: number;
  /** Makes `log` of the report. */
  logHash: (events: EvidenceRun['events']) => string;
}

/** Checks one run: chain, place in the assignment, times, edition, replay, claim. */
export function verifyRun(run: EvidenceRun, checks: RunChecks): RunReport {
  const { header } = run;
  const known = checks.editions.find(header.edition);
  const edition = known ?? checks.carried.get(header.edition) ?? null;
  const reasons: Reason[] = [...checkChain(run)];
  if (!sameNumber(header.learner.number, checks.number)) reasons.push({ id: 'other-learner' });
  reasons.push(...placeReasons(run, edition, checks));
  let result: RunResult | null = null;
  if (!checks.engines.includes(header.engine)) reasons.push({ id: 'engine-unknown' });
  else if (edition === null) reasons.push({ id: 'edition-unknown' });
  else {
    // A carried edition is data of the student: replaying it must not be able to do worse than fail.
    const replayed = known ? replayRun(run, known) : replayCarried(run, edition);
    if (!known) reasons.push({ id: 'edition-carried' });
    if (replayed) reasons.push(...replayed.reasons);
    result = replayed?.result ?? null;
  }
  reasons.push(...checkTimes(run, checks.madeAt));
  return {
    attempt: header.attempt, item: header.item, number: header.number, edition: header.edition,
    verdict: verdictOf(reasons), reasons, result,
    startedAt: header.startedAt, duration: runDuration(run), events: run.events.length, head: run.head, log: checks.logHash(run.events),
  }; // prettier-ignore
}

function placeReasons(run: EvidenceRun, edition: AnyEdition | null, { assignment, reference }: RunChecks): Reason[] {
  const { assignment: own, item: itemId } = run.header;
  const fits = (other: { id: string; nonce: string }) => own?.id === other.id && own.nonce === other.nonce;
  if ((reference && !fits(reference)) || (assignment && !fits(assignment))) return [{ id: 'other-assignment' }];
  if (assignment === null) return [];
  const item = assignment.items.find(({ id }) => id === itemId);
  if (item?.kind !== 'simulation') return [{ id: 'unasked' }];
  return checkPlace(run, edition, assignment, item);
}

function replayCarried(run: EvidenceRun, edition: AnyEdition): ReturnType<typeof replayRun> | null {
  try {
    return replayRun(run, edition);
  } catch {
    return null;
  }
}
