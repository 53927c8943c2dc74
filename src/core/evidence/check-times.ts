import type { Reason } from './reasons.ts';
import { runDuration } from './run-schema.ts';
import type { EvidenceRun } from './run-schema.ts';

/** Turns closer together than this were not read, in milliseconds. */
const fastestTurn = 500;
/** From so many turns on, a median says something. */
const enoughTurns = 5;
/** Two clocks readings of one device may lie so far apart, in milliseconds. */
const tolerance = 5 * 60_000;

/**
 * Looks whether the times are those of a person at a clock that runs forwards. What it finds is for a person to judge: a slow computer,
 * a change of time zone or a script all look a little alike.
 * @param madeAt when the file was made, by the same clock
 */
export function checkTimes(run: EvidenceRun, madeAt: number): Reason[] {
  const reasons: Reason[] = [];
  const back = run.events.findIndex(([since]) => since < 0);
  if (back >= 0) reasons.push({ id: 'clock-back', at: back });
  else if (run.header.startedAt + runDuration(run) > madeAt + tolerance) reasons.push({ id: 'clock-back' });
  const turns = run.events.filter(([, type]) => type === 'say' || type === 'quick-phrase').map(([since]) => since);
  const median = turns.toSorted((one, other) => one - other)[Math.floor(turns.length / 2)] ?? Infinity;
  if (turns.length >= enoughTurns && median < fastestTurn) reasons.push({ id: 'too-fast' });
  return reasons;
}
