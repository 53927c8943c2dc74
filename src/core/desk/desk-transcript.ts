import { z } from 'zod';
import { stepSchema } from '../engine/transcript-schema.ts';
import { toEvent, type TranscriptStep } from '../engine/transcript.ts';
import { locales } from '../scenario/names.ts';
import { compileDesk } from './compile-desk.ts';
import type { DeskEdition } from './desk-edition.ts';
import { everyWindow, type DeskEvent } from './desk-events.ts';
import { replayDesk } from './desk-transition.ts';
import { scoreDesk } from './score-desk.ts';

/** `transcripts/*.yaml` of a desk: what is done in which window, and time that passes for all of them. */
export const deskTranscriptSchema = z.strictObject({
  locale: z.enum(locales),
  seed: z.string(),
  events: z.array(
    z.union([
      z.strictObject({ window: z.string(), do: stepSchema }),
      /** Seconds in which nothing is done anywhere. */
      z.strictObject({ tick: z.number() }),
    ]),
  ),
  expect: z.record(z.string(), z.unknown()).optional(),
});
export type DeskTranscript = z.infer<typeof deskTranscriptSchema>;

/** The outcome that a golden play of a desk pins. */
export interface DeskOutcome {
  overall: number;
  quality: number;
  outcome: number;
  band: string;
  passed: boolean;
  answeredInTime: number;
  compliance: number;
  redLines: string[];
  dimensions: Record<string, number>;
  windows: Record<string, number>;
  seconds: number;
}

/** Turns a written step into an event. */
export function toDeskEvent(step: DeskTranscript['events'][number]): DeskEvent {
  if ('tick' in step) return { window: everyWindow, type: 'tick', seconds: step.tick };
  return { window: step.window, ...toEvent(step.do as TranscriptStep) };
}

/** Plays a transcript on a desk: what came of it, and the steps that were refused. */
export function playDeskTranscript(
  edition: DeskEdition,
  transcript: DeskTranscript,
): { outcome: DeskOutcome; refused: { index: number; why: string }[] } {
  const compiled = compileDesk(edition, transcript.seed);
  const { state, entries } = replayDesk(compiled, transcript.events.map(toDeskEvent));
  const score = scoreDesk(compiled, state);
  return {
    refused: entries.flatMap(({ refused }, index) => (refused ? [{ index, why: refused }] : [])),
    outcome: {
      overall: score.overall,
      quality: score.quality,
      outcome: score.outcome,
      band: score.band,
      passed: score.passed,
      answeredInTime: score.answeredInTime,
      compliance: Math.round(score.compliance * 100) / 100,
      redLines: score.redLines.map(({ code, window }) => `${code} ${window}`),
      dimensions: Object.fromEntries(score.dimensions.map(({ dimension, value }) => [dimension, value])),
      windows: Object.fromEntries(score.windows.map(({ id, score: own }) => [id, own.overall])),
      seconds: Math.round(state.clock),
    },
  };
}
