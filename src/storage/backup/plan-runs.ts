import type { EventRow } from '#core/records/event-row-schema.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import type { RecordDatabase } from '../database.ts';
import { sameValue } from '../same-value.ts';
import { eventsOf } from '../stores/last-event.ts';
import type { TableRows } from './parse-backup.ts';
import { planConflict, planRow } from './restore-plan.ts';
import type { RestorePlan } from './restore-plan.ts';
import { conflictReason, verdictOn } from './verdict.ts';

/**
 * Compares runs with their logs as one thing. A log that continues the one here is newer; anything else that differs is a
 * conflict, because two halves of different calls must never become one.
 */
export async function planRuns(
  database: RecordDatabase,
  rows: Pick<TableRows, 'runs' | 'events'>,
  plan: RestorePlan,
  learners: ReadonlySet<string>,
): Promise<void> {
  const logs = logsByRun(rows.events);
  for (const run of rows.runs) {
    const log = logs.get(run.id) ?? [];
    if (!learners.has(run.learner)) {
      plan.bad.add('row-orphan', 'runs', run.id);
      continue;
    }
    logs.delete(run.id);
    const here = await database.runs.get(run.id);
    if (here === undefined) addRun(plan, run, log);
    else compareRun(plan, { run: here, log: await eventsOf(database, run.id).toArray() }, { run, log });
  }
  for (const event of [...logs.values()].flat()) plan.bad.add('row-orphan', 'events', `${event.run} / ${event.seq}`);
}

interface LoggedRun {
  run: RunRow;
  log: EventRow[];
}

function addRun(plan: RestorePlan, run: RunRow, log: readonly EventRow[]): void {
  planRow(plan, 'runs', 'added', run);
  for (const event of log) planRow(plan, 'events', 'added', event);
}

function compareRun(plan: RestorePlan, here: LoggedRun, incoming: LoggedRun): void {
  const common = Math.min(here.log.length, incoming.log.length);
  const split = incoming.log.slice(0, common).findIndex((event, index) => !sameValue(event, here.log[index]));
  const extra = incoming.log.slice(common);
  const continues = split === -1 && sameCall(here.run, incoming.run);

  if (continues && here.log.length === incoming.log.length) {
    const verdict = verdictOn(here.run, incoming.run);
    planRow(plan, 'runs', verdict, incoming.run);
    plan.counts.events.same += common;
    if (verdict !== 'conflicting') return;
    planConflict(plan, { table: 'runs', id: here.run.id, reason: conflictReason(here.run, incoming.run) });
    return;
  }
  if (continues && extra.length > 0) {
    planRow(plan, 'runs', 'newer', incoming.run);
    plan.counts.events.same += common;
    for (const event of extra) planRow(plan, 'events', 'newer', event);
    return;
  }
  planRow(plan, 'runs', 'conflicting', incoming.run);
  for (const event of incoming.log) planRow(plan, 'events', 'conflicting', event);
  plan.replacedLogs.push(here.run.id);
  planConflict(plan, { table: 'runs', id: here.run.id, reason: continues ? 'older' : 'differs' });
}

/** What was settled when a run began; two rows that differ in it speak of different attempts. */
const settledFields = [
  'id',
  'learner',
  'family',
  'slug',
  'locale',
  'mode',
  'edition',
  'seed',
  'startedAt',
  'origin',
  'assignment',
] as const satisfies (keyof RunRow)[];

function sameCall(one: RunRow, other: RunRow): boolean {
  return settledFields.every((field) => sameValue(one[field], other[field]));
}

function logsByRun(events: readonly EventRow[]): Map<string, EventRow[]> {
  const logs = new Map<string, EventRow[]>();
  for (const event of events) {
    const log = logs.get(event.run);
    if (log === undefined) logs.set(event.run, [event]);
    else log.push(event);
  }
  return logs;
}
