import { actIndex } from '../customer/compile-model.ts';
import type { CompiledScenario } from '../engine/compiled.ts';
import type { RunState } from '../engine/run-state.ts';
import type { Act, MilestoneItem } from '../scenario/names.ts';

/**
 * What the form asks of a run, as plain readings. The rating rules see only this, so that the golden traces of the reference model
 * can be rated without a scenario.
 */
export interface RunFacts {
  /** Turns with the act; its best quality 0–1; its first turn (0-based, 99 never). */
  count: (act: Act) => number;
  quality: (act: Act) => number;
  first: (act: Act) => number;
  acknowledgedAndActed: boolean;
  /** Somebody was harmed, so that an apology is due: every complaint, and a chat about more than a question. */
  complaining: boolean;
  /** Shares 0–1; null when the scenario has none of the kind. */
  hiddenShare: number | null;
  policyShare: number | null;
  milestoneShare: (item: MilestoneItem) => number | null;
  /** The customer must prove who they are in this scenario. */
  identityNeeded: boolean;
  /** A notice (recording, purpose) is among the duties: met or not; null when none is asked. */
  notice: boolean | null;
  /** 1 agreed, 0.7 properly handed over, 0 neither. */
  agreement: number;
  optionsOffered: boolean;
  unannouncedHolds: number;
  overrunHolds: number;
  skippedStages: number;
  overlongTurns: number;
  forbiddenPhrases: number;
  handleTimeRatio: number;
  /** Chat: first answer within 30 s, as a share of windows; null elsewhere. */
  firstResponseShare: number | null;
  /** Five shares 0–1. */
  ticket: number[];
}

const share = (parts: number[], whole: number): number | null =>
  whole === 0 ? null : parts.reduce((sum, part) => sum + part, 0) / whole;

/** Share of the points of a kind that were met; points that do not apply leave the denominator. */
export function pointShare(
  compiled: CompiledScenario,
  state: RunState,
  wanted: (position: number) => boolean,
): number | null {
  let applying = 0;
  let met = 0;
  compiled.points.forEach((point, position) => {
    if (!wanted(position) || (point.guard && !point.guard(state))) return;
    applying += 1;
    met += state.done[position] ?? 0;
  });
  return share([met], applying);
}

/** Reads the facts of a run off its state. */
export function factsOfRun(compiled: CompiledScenario, state: RunState): RunFacts {
  const { scenario } = compiled.edition;
  const kind = (wanted: 'policy' | 'duty') => (position: number) => compiled.points[position]?.kind === wanted;
  const accepted = compiled.remedies.reduce(
    (best, remedy, position) => (state.accepted[position] ? Math.max(best, remedy.solves) : best),
    -1,
  );
  const notices = compiled.points.flatMap((point, position) => (/notice|recording/.test(point.id) ? [position] : []));
  return {
    count: (act) => state.actCount[actIndex(act)] ?? 0,
    quality: (act) => state.actQuality[actIndex(act)] ?? 0,
    first: (act) => {
      const turn = state.actFirst[actIndex(act)] ?? -1;
      return turn < 0 ? 99 : turn;
    },
    acknowledgedAndActed: state.acknowledgedAndActed > 0,
    complaining: compiled.row === 'complaint' || (compiled.row === 'chat' && scenario.customer.severity > 0),
    hiddenShare: share(state.revealed, compiled.hidden.length),
    policyShare: pointShare(compiled, state, kind('policy')),
    milestoneShare: (item) => pointShare(compiled, state, (position) => compiled.points[position]?.item === item),
    identityNeeded: scenario.record.identity !== undefined,
    notice: notices.length === 0 ? null : notices.every((position) => state.done[position] === 1),
    agreement: accepted === 1 ? 1 : accepted === 0.5 || state.transferred === 1 ? 0.7 : accepted === 0 ? 0.5 : 0,
    optionsOffered: compiled.remedies.some((remedy, position) => remedy.options && state.offered[position] === 1),
    unannouncedHolds: state.mood.unannouncedHolds,
    overrunHolds: state.overrunHolds,
    skippedStages: state.skippedStages,
    overlongTurns: state.overlongTurns,
    forbiddenPhrases: state.forbiddenPhrases,
    handleTimeRatio: state.clock / scenario.handleTime,
    firstResponseShare:
      scenario.channel !== 'chat' ? null : state.firstResponse >= 0 && state.firstResponse <= 30 ? 1 : 0,
    ticket: state.ticket.length === 0 ? [0, 0, 0, 0, 0] : state.ticket,
  };
}
