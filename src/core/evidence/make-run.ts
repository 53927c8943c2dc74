import type { EventRow } from '../records/event-row-schema.ts';
import type { RunRow } from '../records/run-row-schema.ts';
import { readRunResult } from '../scoring/run-result.ts';
import type { Assignment } from '../assignment/assignment-schema.ts';
import type { EvidenceLearner, EvidenceRun, RunHeader } from './run-schema.ts';
import { chainOf } from './chain.ts';

/** What a run's row does not know about its place in an assignment. */
export interface RunPlace {
  /** `null` for practice of one's own. */
  assignment: Pick<Assignment, 'id' | 'version' | 'nonce'> | null;
  /** The item; empty outside of an assignment. */
  item: string;
  /** 1 for the first attempt at the item. */
  number: number;
  learner: EvidenceLearner;
  /** Minutes that the device's clock is ahead of UTC. */
  offset: number;
}

/** The header of a run, known from its beginning. */
export function runHeader(row: RunRow, { assignment, item, number, learner, offset }: RunPlace): RunHeader {
  return {
    engine: row.engineVersion,
    edition: row.edition,
    assignment: assignment && { id: assignment.id, version: assignment.version, nonce: assignment.nonce },
    item,
    seed: row.seed,
    mode: row.mode,
    learner,
    attempt: row.id,
    number,
    startedAt: row.startedAt,
    offset,
  };
}

/** A run as evidence, out of its row and its events in order. */
export function makeRun(row: RunRow, events: readonly EventRow[], place: RunPlace): EvidenceRun {
  const header = runHeader(row, place);
  const log = events.map((event, index): EvidenceRun['events'][number] => [
    event.at - (events[index - 1]?.at ?? 0),
    event.type,
    event.payload,
  ]);
  const { head, trace } = chainOf({ header, events: log });
  const result = readRunResult(row.result);
  return {
    header,
    events: log,
    claimed: { overall: result?.overall ?? 0, passed: result?.passed ?? false },
    trace,
    head,
  };
}
