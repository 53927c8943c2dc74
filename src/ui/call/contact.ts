import type { CompiledReply, CompiledScenario } from '#core/engine/compiled.ts';
import type { Entry } from '#core/engine/entry.ts';
import type { RunEvent } from '#core/engine/events.ts';
import type { RunState } from '#core/engine/run-state.ts';
import type { RunMode } from '#core/records/record-names.ts';
import type { Problem } from '#core/shared/problem.ts';
import type { LoggedEntry } from './call-session.svelte.ts';

/** One contact as the screen sees it: a call, or one window of a desk. */
export interface Contact {
  readonly compiled: CompiledScenario;
  readonly mode: RunMode;
  readonly run: RunState;
  readonly log: LoggedEntry[];
  /** True while an event is on its way to the disk. */
  readonly busy: boolean;
  readonly trouble: Problem | null;
  /** The replies that can be said now, shuffled. */
  readonly replies: CompiledReply[];
  /** Sends an event; its effect is shown once it is on disk. */
  send(event: RunEvent): Promise<Entry>;
}
