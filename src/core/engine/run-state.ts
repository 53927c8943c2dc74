import { cloneMood, type Mood } from '../customer/mood.ts';

/** Places of the `line` region; the names that people see depend on the channel. */
export const linePlaces = ['ringing', 'talking', 'held', 'muted', 'wrap-up', 'closed'] as const;
export type LinePlace = (typeof linePlaces)[number];
/** Index of a place in `linePlaces`. */
export const line = { ringing: 0, talking: 1, held: 2, muted: 3, wrapUp: 4, closed: 5 } as const;

/** Beat indexes that are no beat: the conversation is over, or has not begun. */
export const beatEnded = -1;
export const beatNotBegun = -2;
/** No reply, no remedy, no hold … in a field that holds an index or an amount. */
export const none = -1;

/** Identity on the record card: 0 unknown, 1 said by the customer, 2 confirmed, 3 rejected by the agent. */
export const identity = { unknown: 0, heard: 1, confirmed: 2, rejected: 3 } as const;

/** A red line crossed: `rule` indexes `redLines`, `turn` the agent turn (−1: an omission found at the end). */
export interface CrossedLine {
  rule: number;
  turn: number;
}

/**
 * A run at one moment: plain numbers and arrays, so that it can be cloned, compared and kept in an XState context.
 * Index arrays are parallel to the id lists of the compiled scenario; counts per act to `acts`.
 */
export interface RunState {
  line: number;
  beat: number;
  /** Reply whose way has not been taken yet: −1 none. Only XState's two-step transitions see it set. */
  pending: number;
  mood: Mood;
  /** Virtual seconds: speech of both sides, holds, look-ups, silences. */
  clock: number;
  /** Agent turns so far. */
  turns: number;
  identity: number;
  knows: number[];
  revealed: number[];
  askedHidden: number[];
  offered: number[];
  accepted: number[];
  done: number[];
  said: number[];
  lookedUp: number[];
  beatSeen: number[];
  stageSeen: number[];
  skippedStages: number;
  /** Turns that held an act, its best quality, and the first turn with it (−1 never). */
  actCount: number[];
  actQuality: number[];
  actFirst: number[];
  acknowledgedAndActed: number;
  overlongTurns: number;
  forbiddenPhrases: number;
  hold: { announced: number; elapsed: number; asked: number; longest: number };
  /** A reply asked to wait in the last turn: seconds promised, 0 no. */
  holdPromised: number;
  overrunHolds: number;
  silence: number;
  chatWait: number;
  /** Chat: seconds before the first answer; −1 not yet. */
  firstResponse: number;
  hotTurns: number;
  supervisorAsked: number;
  threatened: number;
  boundaries: number;
  transferred: number;
  briefing: number;
  hints: number;
  corrections: number;
  notUnderstood: number;
  redLines: CrossedLine[];
  endedEarly: number;
  deceitFound: number;
  /** Share 0–1 of each ticket field, once wrapped up. */
  ticket: number[];
  selfAssessment: number;
}

/** An independent copy: nothing that happens to one shows in the other. */
export function cloneRunState(state: RunState): RunState {
  return {
    ...state,
    mood: cloneMood(state.mood),
    knows: state.knows.slice(),
    revealed: state.revealed.slice(),
    askedHidden: state.askedHidden.slice(),
    offered: state.offered.slice(),
    accepted: state.accepted.slice(),
    done: state.done.slice(),
    said: state.said.slice(),
    lookedUp: state.lookedUp.slice(),
    beatSeen: state.beatSeen.slice(),
    stageSeen: state.stageSeen.slice(),
    actCount: state.actCount.slice(),
    actQuality: state.actQuality.slice(),
    actFirst: state.actFirst.slice(),
    hold: { ...state.hold },
    redLines: state.redLines.slice(),
    ticket: state.ticket.slice(),
  };
}
