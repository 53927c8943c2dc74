import type { RunEvent } from '../engine/events.ts';

/** An event of a desk: what happened, and in which window. Time and the own rating belong to no window. */
export type DeskEvent = RunEvent & { window: string };

/** Name of no window: time that passes for everybody, the agent's own rating. */
export const everyWindow = '';

/** A desk event with its place in time: milliseconds since the run began. */
export interface TimedDeskEvent {
  at: number;
  event: DeskEvent;
}
