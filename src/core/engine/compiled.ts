import type { CompiledModel, CompiledStyle } from '../customer/compile-model.ts';
import type { TurnAct } from '../customer/apply-turn.ts';
import type { RubricRow } from '../scenario/names.ts';
import type { Edition } from './edition.ts';
import type { RunState } from './run-state.ts';

/** A condition of the scenario as a function of the run. */
export type Guard = (state: RunState) => boolean;

/** A spoken line: wordings by tone (calm, upset, angry); the seed has already picked among alternatives. */
export interface CompiledLine {
  /** Line id as in the locale files, e.g. `beats.opening.customer`. */
  id: string;
  texts: [string, string, string];
  /** Seconds that each wording takes to say. */
  seconds: [number, number, number];
}

export interface CompiledWay {
  guard: Guard | null;
  /** Beat index, or −1 for the end. */
  to: number;
}

export interface CompiledReply {
  id: string;
  index: number;
  beat: number;
  say: string;
  seconds: number;
  /** Limited to three positive acts. */
  acts: TurnAct[];
  /** All acts as tagged, for the debrief. */
  asks: number[];
  learns: number[];
  offers: number;
  does: number[];
  verifies: boolean;
  discloses: boolean;
  redLine: number;
  hold: number;
  transfer: 0 | 1 | 2;
  overAuthority: boolean;
  overlong: boolean;
  forbidden: boolean;
  guard: Guard | null;
  answer: CompiledLine | null;
  ways: CompiledWay[] | null;
}

export interface CompiledBeat {
  id: string;
  index: number;
  stage: number;
  hub: boolean;
  customer: CompiledLine | null;
  until: Guard | null;
  then: number;
  replies: CompiledReply[];
}

export interface CompiledHidden {
  id: string;
  trust: number;
  arousal: number;
  essential: boolean;
  learns: number[];
  tells: CompiledLine;
  deflects: CompiledLine;
}

export interface CompiledRemedy {
  id: string;
  adequacy: number;
  solves: number;
  certain: boolean;
  options: boolean;
  needs: Guard | null;
  accepts: CompiledLine;
  declines: CompiledLine;
}

/** A point that words can meet: duty, policy point or milestone. */
export interface CompiledPoint {
  id: string;
  kind: 'duty' | 'policy' | 'milestone';
  /** Milestones: the rubric item they feed. */
  item: string | null;
  redLine: number;
  guard: Guard | null;
}

export interface CompiledTicketField {
  options: Map<string, { credit: number; guard: Guard | null }>;
  mentions: string[][];
}

/** A scenario as tables, for one edition and one choice of seeded variety. */
export interface CompiledScenario {
  edition: Edition;
  row: RubricRow;
  model: CompiledModel;
  who: { base: number; severity: number; style: CompiledStyle };
  /** `objection` when the customer has a perceived value, else `complaint`. */
  acceptance: 'complaint' | 'objection';
  threshold: number;
  facts: string[];
  hidden: CompiledHidden[];
  remedies: CompiledRemedy[];
  points: CompiledPoint[];
  lookups: { id: string; seconds: number; learns: number[]; guard: Guard | null }[];
  beats: CompiledBeat[];
  replies: CompiledReply[];
  replyIndex: Map<string, CompiledReply>[];
  moves: Map<string, { acts: TurnAct[]; answer: CompiledLine; seconds: number }>;
  stages: number[];
  start: number;
  identityMatches: boolean;
  identityTells: CompiledLine | null;
  identityRefuses: CompiledLine | null;
  endings: { resolved: CompiledLine; unresolved: CompiledLine; hangUp: CompiledLine };
  reactions: Record<'asksSupervisor' | 'threatensPublic' | 'stillThere' | 'didNotFollow', CompiledLine> &
    Record<'afterHold' | 'complainsOfHold' | 'noticesCanned', CompiledLine | null>;
  ticket: CompiledTicketField[];
  /** Placeholder words that the seed picked. */
  variety: Record<string, string>;
}
