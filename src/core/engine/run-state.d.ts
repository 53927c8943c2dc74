import { type Mood } from '../customer/mood.ts';
/** Places of the `line` region; the names that people see depend on the channel. */
export declare const linePlaces: readonly ["ringing", "talking", "held", "muted", "wrap-up", "closed"];
export type LinePlace = (typeof linePlaces)[number];
/** Index of a place in `linePlaces`. */
export declare const line: {
    readonly ringing: 0;
    readonly talking: 1;
    readonly held: 2;
    readonly muted: 3;
    readonly wrapUp: 4;
    readonly closed: 5;
};
/** Beat indexes that are no beat: the conversation is over, or has not begun. */
export declare const beatEnded = -1;
export declare const beatNotBegun = -2;
/** No reply, no remedy, no hold … in a field that holds an index or an amount. */
export declare const none = -1;
/** Identity on the record card: 0 unknown, 1 said by the customer, 2 confirmed, 3 rejected by the agent. */
export declare const identity: {
    readonly unknown: 0;
    readonly heard: 1;
    readonly confirmed: 2;
    readonly rejected: 3;
};
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
    hold: {
        announced: number;
        elapsed: number;
        asked: number;
        longest: number;
    };
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
export declare function cloneRunState(state: RunState): RunState;
