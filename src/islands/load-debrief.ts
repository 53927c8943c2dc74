import { debriefDesk, type DeskDebrief } from '#core/desk/debrief-desk.ts';
import { isDeskEdition, type DeskEdition } from '#core/desk/desk-edition.ts';
import type { TimedDeskEvent } from '#core/desk/desk-events.ts';
import { compile } from '#core/engine/compile.ts';
import type { Edition } from '#core/engine/edition.ts';
import { replay } from '#core/engine/replay.ts';
import type { Records } from '#core/records/records.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import { toTimedEvent } from '#core/records/timed-event.ts';
import { compareScores, type ScoreComparison } from '#core/scoring/compare-scores.ts';
import { debriefRun, type Debrief } from '#core/scoring/debrief.ts';
import { readRunResult } from '#core/scoring/run-result.ts';
import { scoreRun } from '#core/scoring/score.ts';
import type { Score } from '#core/scoring/score-types.ts';
import { openRecords } from '#storage/open.ts';
import type { Attempt } from '#ui/debrief/Attempts.svelte';
import type { Dispute } from '#ui/debrief/DisputeNote.svelte';

/** A run explained with what belongs to it, or why it cannot be. */
export type LoadedDebrief =
  | {
      state: 'ready';
      debrief: Debrief;
      row: RunRow;
      address: string;
      attempts: Attempt[];
      /** For a what-if: beside the run that it branched from. */
      comparison: { scores: ScoreComparison; turn: number; original: string } | null;
      disputes: Dispute[];
      records: Records;
    }
  /** A desk with several windows. */
  | { state: 'desk'; debrief: DeskDebrief; address: string }
  | { state: 'noRun' | 'missing' | 'unfinished' };

/** The run that an address names: `#run=…`. */
export function runInAddress(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('run');
}

async function deskDebriefOf(records: Records, row: RunRow): Promise<DeskDebrief | null> {
  const kept = await records.runs.edition(row.edition);
  const edition = kept && (JSON.parse(kept.text) as Edition | DeskEdition);
  if (!edition || !isDeskEdition(edition)) return null;
  const events = (await records.runs.events(row.id)).map(toTimedEvent) as TimedDeskEvent[];
  return debriefDesk(edition, row.seed, events, row.mode === 'exam' ? 'certification' : 'training');
}

async function debriefOf(records: Records, row: RunRow): Promise<Debrief | null> {
  const kept = await records.runs.edition(row.edition);
  if (!kept) return null;
  const events = (await records.runs.events(row.id)).map(toTimedEvent);
  return debriefRun(
    JSON.parse(kept.text) as Edition,
    row.seed,
    events,
    row.mode === 'exam' ? 'certification' : 'training',
  );
}

async function attemptsAt(records: Records, row: RunRow): Promise<Attempt[]> {
  const runs = await records.runs.list(row.learner);
  return runs
    .filter(
      (run) => run.family === row.family && run.slug === row.slug && run.status === 'finished' && run.origin === 'live',
    )
    .flatMap((run) => {
      const result = readRunResult(run.result);
      return result ? [{ run: run.id, at: run.startedAt, overall: result.overall, current: run.id === row.id }] : [];
    })
    .reverse();
}

async function comparisonOf(records: Records, row: RunRow, debrief: Debrief) {
  if (row.origin === 'live') return null;
  const original = await records.runs.get(row.origin.whatIfOf);
  const before = original && (await debriefOf(records, original));
  if (!before) return null;
  return {
    scores: compareScores(before.score, debrief.score),
    turn: row.origin.atEvent + 1,
    original: row.origin.whatIfOf,
  };
}

const disputeName = (run: string): string => `dispute:${run}`;
const isDispute = (value: unknown): value is Dispute =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Dispute).item === 'string' &&
  typeof (value as Dispute).reason === 'string';

/** Reads a run with its own edition and replays it. */
export async function loadDebrief(run: string | null): Promise<LoadedDebrief> {
  if (run === null) return { state: 'noRun' };
  const opened = await openRecords();
  const row = opened.ok ? await opened.value.runs.get(run) : undefined;
  if (!opened.ok || !row) return { state: 'missing' };
  if (row.status !== 'finished') return { state: 'unfinished' };
  const records = opened.value;
  const desk = await deskDebriefOf(records, row);
  if (desk) return { state: 'desk', debrief: desk, address: `${row.family}/${row.slug}` };
  const debrief = await debriefOf(records, row);
  if (!debrief) return { state: 'missing' };
  const kept = await records.settings.get(row.learner, disputeName(run));
  return {
    state: 'ready',
    debrief,
    row,
    address: `${row.family}/${row.slug}`,
    attempts: await attemptsAt(records, row),
    comparison: await comparisonOf(records, row, debrief),
    disputes: Array.isArray(kept) ? (kept as unknown[]).filter(isDispute) : [],
    records,
  };
}

/** Keeps what a learner objects to beside the run. */
export async function keepDispute(records: Records, row: RunRow, disputes: Dispute[]): Promise<void> {
  await records.settings.set(
    row.learner,
    disputeName(row.id),
    disputes.map(({ item, reason }) => ({ item, reason })),
  );
}

/** The same log under another edition: today's standard. Null when that edition cannot play it. */
export function scoreAgain(edition: Edition, debrief: Debrief, row: RunRow): Score | null {
  const compiled = compile(edition, row.seed);
  const { state, entries } = replay(
    compiled,
    debrief.events.map(({ event }) => event),
  );
  if (entries.some(({ refused }, index) => refused !== undefined && debrief.entries[index]?.refused === undefined))
    return null;
  return scoreRun(compiled, state, row.mode === 'exam' ? 'certification' : 'training');
}
