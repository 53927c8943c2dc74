import type { Locale, TicketField } from '../scenario/names.ts';
import { ticketFields } from '../scenario/names.ts';
import { roundToTenth } from '../shared/numbers.ts';
import { scoreRun } from '../scoring/score.ts';
import { compile } from './compile.ts';
import type { Edition } from './edition.ts';
import type { Entry } from './entry.ts';
import type { QuotedAct, RunEvent, TicketEntry } from './events.ts';
import { replay } from './replay.ts';

/** One step of a golden play, as an author writes it. */
export type TranscriptStep =
  | 'answer' | 'end' | 'mute' | 'unmute' | 'hint'
  | { say: string }
  | { type: { text: string; reply: string | null; acts: QuotedAct[] } }
  | { phrase: { phrase: string; text: string } }
  | { verify: boolean } | { lookup: string } | { read: string } | { note: string } | { tick: number } | { silence: number }
  | { hold: { announced: number; reason: string; asked: boolean } }
  | { 'check-in': { news: boolean } }
  | { resume: { thanked: boolean } }
  | { transfer: { kind: 'warm' | 'cold'; to: string; briefing: string } }
  | { offer: { authority: string; amount: number } }
  | { 'wrap-up': Record<TicketField, string | { text: string }> }
  | { 'self-assess': number }; // prettier-ignore

/** A golden play: inputs and the exact outcome. */
export interface Transcript {
  locale: Locale;
  seed: string;
  events: TranscriptStep[];
  expect?: TranscriptOutcome | undefined;
}

/** The outcome that a golden play pins. */
export interface TranscriptOutcome {
  overall: number;
  quality: number;
  outcome: number;
  band: string;
  passed: boolean;
  satisfaction: number;
  resolution: number;
  hidden: string;
  compliance: number;
  redLines: string[];
  dimensions: Record<string, number>;
  mood: { arousal: number; trust: number; patience: number; understood: number };
  seconds: number;
}

/** Turns a written step into an event. */
export function toEvent(step: TranscriptStep): RunEvent {
  if (typeof step === 'string') return { type: step };
  if ('say' in step) return { type: 'say', reply: step.say };
  if ('type' in step) return { type: 'say', ...step.type };
  if ('phrase' in step) return { type: 'quick-phrase', ...step.phrase };
  if ('verify' in step) return { type: 'verify', match: step.verify };
  if ('lookup' in step) return { type: 'lookup', lookup: step.lookup };
  if ('read' in step) return { type: 'read', article: step.read };
  if ('note' in step) return { type: 'note', text: step.note };
  if ('tick' in step) return { type: 'tick', seconds: step.tick };
  if ('silence' in step) return { type: 'silence', seconds: step.silence };
  if ('hold' in step) return { type: 'hold', ...step.hold };
  if ('check-in' in step) return { type: 'check-in', ...step['check-in'] };
  if ('resume' in step) return { type: 'resume', ...step.resume };
  if ('transfer' in step) return { type: 'transfer', ...step.transfer };
  if ('offer' in step) return { type: 'offer', ...step.offer };
  if ('self-assess' in step) return { type: 'self-assess', overall: step['self-assess'], dimensions: {} };
  const written = step['wrap-up'];
  const ticket = {} as Record<TicketField, TicketEntry>;
  for (const field of ticketFields) {
    const value = written[field];
    ticket[field] = typeof value === 'string' ? { option: value } : value;
  }
  return { type: 'wrap-up', ticket };
}

/** Plays a transcript on an edition: what came of it, and the steps that were refused. */
export function playTranscript(
  edition: Edition,
  transcript: Transcript,
): { outcome: TranscriptOutcome; entries: Entry[]; refused: number[] } {
  const compiled = compile(edition, transcript.seed);
  const { state, entries } = replay(compiled, transcript.events.map(toEvent));
  const score = scoreRun(compiled, state);
  const { arousal, trust, patience, understood } = state.mood;
  return {
    entries,
    refused: entries.flatMap((entry, index) => (entry.refused ? [index] : [])),
    outcome: {
      overall: score.overall,
      quality: score.quality,
      outcome: score.outcome.value,
      band: score.band,
      passed: score.passed,
      satisfaction: score.outcome.satisfaction,
      resolution: score.outcome.resolution,
      hidden: `${String(score.hiddenFound)}/${String(score.hiddenTotal)}`,
      compliance: Math.round(score.compliance * 100) / 100,
      redLines: score.redLines.map(({ code }) => code),
      dimensions: Object.fromEntries(score.dimensions.map(({ dimension, value }) => [dimension, value])),
      mood: {
        arousal: roundToTenth(arousal),
        trust: roundToTenth(trust),
        patience: roundToTenth(patience),
        understood: roundToTenth(understood),
      },
      seconds: Math.round(state.clock),
    },
  };
}
