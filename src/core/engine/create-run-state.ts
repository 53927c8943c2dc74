import { createMood } from '../customer/mood.ts';
import { acts } from '../scenario/names.ts';
import type { CompiledScenario } from './compiled.ts';
import { beatNotBegun, identity, line, none, type RunState } from './run-state.ts';

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** A run before the phone is answered: ringing, nobody has spoken. */
export function createRunState(compiled: CompiledScenario): RunState {
  return {
    line: line.ringing,
    beat: beatNotBegun,
    pending: none,
    mood: createMood(compiled.edition.scenario.customer.mood),
    clock: 0,
    turns: 0,
    identity: identity.unknown,
    knows: zeros(compiled.facts.length),
    revealed: zeros(compiled.hidden.length),
    askedHidden: zeros(compiled.hidden.length),
    offered: zeros(compiled.remedies.length),
    accepted: zeros(compiled.remedies.length),
    done: zeros(compiled.points.length),
    said: zeros(compiled.replies.length),
    lookedUp: zeros(compiled.lookups.length),
    beatSeen: zeros(compiled.beats.length),
    stageSeen: zeros(6),
    skippedStages: 0,
    actCount: zeros(acts.length),
    actQuality: zeros(acts.length),
    actFirst: new Array<number>(acts.length).fill(-1),
    acknowledgedAndActed: 0,
    overlongTurns: 0,
    forbiddenPhrases: 0,
    hold: { announced: none, elapsed: 0, asked: 0, longest: 0 },
    holdPromised: 0,
    overrunHolds: 0,
    silence: 0,
    chatWait: 0,
    firstResponse: none,
    hotTurns: 0,
    supervisorAsked: 0,
    threatened: 0,
    boundaries: 0,
    transferred: 0,
    briefing: 0,
    hints: 0,
    corrections: 0,
    notUnderstood: 0,
    redLines: [],
    endedEarly: 0,
    deceitFound: 0,
    ticket: [],
    selfAssessment: none,
  };
}
