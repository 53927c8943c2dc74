import type { Act, Dimension, TicketField } from '../scenario/names.ts';

/** An act found in own words, with the words that show it. No credit without a quote. */
export interface QuotedAct {
  act: Act;
  /** 1 specific, 0.5 partial. */
  quality: number;
  quote: string;
}

/** What the agent wrote into one ticket field: a ready wording, or own words. */
export type TicketEntry = { option: string } | { text: string };

/**
 * Everything that can happen in a run. The log of these, with the edition and the seed, is the run: score, mood and debrief are
 * computed from it. Events carry their own durations; nothing reads a clock.
 */
export type RunEvent =
  | { type: 'answer' }
  /** A reply of the beat (id), or an always-available move (`move:<id>`). */
  | { type: 'say'; reply: string }
  /** Own words: the reply understood (null = not understood) and the acts found, as they were shown to the trainee. */
  | {
      type: 'say';
      reply: string | null;
      text: string;
      acts: QuotedAct[];
      understood?: string | null;
      corrected?: boolean;
      /** The words hold something of another customer's record (desks only). */
      crossed?: boolean;
    }
  /** Chat: a ready phrase sent as it is, or adapted; `copied` when the same words went to another window of the desk before. */
  | { type: 'quick-phrase'; phrase: string; text: string; copied?: boolean; crossed?: boolean }
  | { type: 'lookup'; lookup: string }
  | { type: 'read'; article: string }
  /** Confirms or rejects on the card the identity that the customer gave. */
  | { type: 'verify'; match: boolean }
  | { type: 'hold'; announced: number; reason: string; asked: boolean }
  | { type: 'check-in'; news: boolean }
  | { type: 'resume'; thanked: boolean }
  | { type: 'mute' }
  | { type: 'unmute' }
  | { type: 'transfer'; kind: 'warm' | 'cold'; to: string; briefing: string }
  | { type: 'offer'; authority: string; amount: number }
  | { type: 'note'; text: string }
  /** Seconds that pass on hold or on mute, or that a chat customer waits. */
  | { type: 'tick'; seconds: number }
  /** Seconds of silence on an open line. */
  | { type: 'silence'; seconds: number }
  | { type: 'hint' }
  | { type: 'end' }
  | { type: 'wrap-up'; ticket: Record<TicketField, TicketEntry>; seconds?: number }
  | { type: 'self-assess'; overall: number; dimensions: Partial<Record<Dimension, number>> };

export type RunEventType = RunEvent['type'];

/** An event with its place in time: milliseconds since the run began. Used for plausibility and the time line, never for the score. */
export interface TimedEvent {
  at: number;
  event: RunEvent;
}
