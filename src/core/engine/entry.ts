import type { TurnEffect } from '../customer/apply-turn.ts';
import type { Act, RedLine } from '../scenario/names.ts';
import type { RunEventType } from './events.ts';

/** Why an event did nothing. Shown in words by the interface; makes an imported log `altered`. */
export type Refusal =
  | 'wrong-line' // not possible at this place of the line, e.g. speaking while on hold
  | 'conversation-over'
  | 'unknown-reply'
  | 'reply-not-available'
  | 'unknown-lookup'
  | 'unknown-article'
  | 'already-looked-up'
  | 'nothing-to-verify'
  | 'over-authority'
  | 'unknown-authority'
  | 'bad-duration'
  | 'already-done'
  | 'not-arrived' // a customer of a desk who has not joined the queue yet
  | 'unknown-window';

/** Something that the customer said, with the mood it was said in. */
export interface Spoken {
  line: string;
  text: string;
  /** 0 calm, 1 upset, 2 angry. */
  tone: number;
}

/** What one event did: enough for the transcript, the mood curve and the trace of the score. */
export interface Entry {
  type: RunEventType;
  refused?: Refusal;
  /** Number of the agent turn that this event was, 0-based; absent when it was none. */
  turn?: number;
  reply?: string;
  /** What the agent said. */
  text?: string;
  acts: { act: Act; quality: number; quote: string }[];
  effect?: TurnEffect;
  spoken: Spoken[];
  told: string[];
  deflected: string[];
  offered?: { remedy: string; accepted: boolean };
  met: string[];
  redLines: RedLine[];
  decisions: ('asks-supervisor' | 'threatens-public' | 'hangs-up' | 'finds-untruth')[];
  beat: string;
  line: number;
  clock: number;
  mood: { arousal: number; trust: number; patience: number; understood: number; value: number };
}

/** An entry before anything has happened. */
export function createEntry(type: RunEventType): Entry {
  return {
    type, acts: [], spoken: [], told: [], deflected: [], met: [], redLines: [], decisions: [],
    beat: '', line: 0, clock: 0, mood: { arousal: 0, trust: 0, patience: 0, understood: 0, value: 0 },
  }; // prettier-ignore
}
