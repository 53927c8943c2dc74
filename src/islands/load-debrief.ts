import type { Edition } from '#core/engine/edition.ts';
import { toTimedEvent } from '#core/records/timed-event.ts';
import { debriefRun, type Debrief } from '#core/scoring/debrief.ts';
import { openRecords } from '#storage/open.ts';

/** A run explained, or why it cannot be. */
export type LoadedDebrief = { state: 'ready'; debrief: Debrief; address: string; run: string } | { state: 'noRun' | 'missing' | 'unfinished' };

/** The run that an address names: `#run=…`. */
export function runInAddress(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('run');
}

/** Reads a run with its own edition and replays it. */
export async function loadDebrief(run: string | null): Promise<LoadedDebrief> {
  if (run === null) return { state: 'noRun' };
  const records = await openRecords();
  if (!records.ok) return { state: 'missing' };
  const row = await records.value.runs.get(run);
  const kept = row && (await records.value.runs.edition(row.edition));
  if (!row || !kept) return { state: 'missing' };
  const events = (await records.value.runs.events(run)).map(toTimedEvent);
  const edition = JSON.parse(kept.text) as Edition;
  const debrief = debriefRun(edition, row.seed, events, row.mode === 'exam' ? 'certification' : 'training');
  if (row.status !== 'finished') return { state: 'unfinished' };
  return { state: 'ready', debrief, address: `${row.family}/${row.slug}`, run };
}
