import { createRunState } from '../engine/create-run-state.ts';
import { beatEnded, cloneRunState, line, none, type RunState } from '../engine/run-state.ts';
import type { CompiledDesk } from './compile-desk.ts';

/** A desk at one moment: one run a window and the clock that they share. */
export interface DeskState {
  /** Seconds since the first customer came. */
  clock: number;
  /** Parallel to the windows of the desk. */
  windows: RunState[];
  /** Own words and phrases sent so far, by window: the same words twice are noticed. */
  sent: string[][];
  selfAssessment: number;
}

/** A desk before anything was said. */
export function createDeskState(compiled: CompiledDesk): DeskState {
  return {
    clock: 0,
    windows: compiled.windows.map((window) => createRunState(window.compiled)),
    sent: compiled.windows.map(() => []),
    selfAssessment: none,
  };
}

/** An independent copy. */
export function cloneDeskState(state: DeskState): DeskState {
  return { ...state, windows: state.windows.map(cloneRunState), sent: state.sent.map((texts) => texts.slice()) };
}

/** Whether the customer of a window has joined the queue. */
export const hasArrived = (compiled: CompiledDesk, state: DeskState, index: number): boolean =>
  (compiled.windows[index]?.arrives ?? 0) <= state.clock;

/** Whether the customer of a window is there and waits for an answer. */
export const isWaiting = (run: RunState): boolean => run.line < line.wrapUp && run.beat !== beatEnded;

/** Whether every ticket is filed. */
export const isDeskDone = (state: DeskState): boolean => state.windows.every((run) => run.line === line.closed);
