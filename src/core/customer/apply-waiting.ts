import { clamp } from '../shared/numbers.ts';
import type { CompiledModel } from './compile-model.ts';
import type { Mood } from './mood.ts';

const settle = (mood: Mood): void => {
  mood.arousal = clamp(mood.arousal);
  mood.patience = clamp(mood.patience);
  if (mood.arousal > mood.arousalPeak) mood.arousalPeak = mood.arousal;
  if (mood.patience <= 0) mood.hungUp = true;
};

/**
 * Seconds on hold (customer-model.md §4.4), in place.
 * @param from seconds already spent on this hold; @param seconds the further seconds
 * @param announced promised seconds, or null when nobody asked
 */
export function applyHoldSeconds(
  model: CompiledModel,
  mood: Mood,
  patienceDown: number,
  from: number,
  seconds: number,
  announced: number | null,
): void {
  // prettier-ignore
  const { hold } = model.rules;
  if (announced === null) {
    mood.arousal += hold.unannounced.arousal * seconds;
    mood.patience += hold.unannounced.patience * seconds * patienceDown;
  } else {
    const within = clamp(announced - from, 0, seconds);
    const over = seconds - within;
    mood.arousal += hold.announced.arousal * within + hold.overrun.arousal * over;
    mood.patience += (hold.announced.patience * within + hold.overrun.patience * over) * patienceDown;
  }
  mood.wait += seconds;
  settle(mood);
}

/** Coming back on the line during a hold: with news, or with an apology alone. */
export function applyHoldUpdate(model: CompiledModel, mood: Mood, withNews: boolean): void {
  const { hold } = model.rules;
  if (withNews) mood.arousal += hold.update.arousal;
  mood.patience += withNews ? hold.update.patience : hold.apologyOnly.patience;
  settle(mood);
}

/** Silence on the line: 8 seconds are free, then it wears, and past 20 seconds it wears more. */
export function applySilence(model: CompiledModel, mood: Mood, from: number, seconds: number): void {
  const { silence } = model.rules;
  const between = (low: number, high: number): number =>
    Math.max(0, Math.min(from + seconds, high) - Math.max(from, low));
  const short = between(silence.free, silence.short.until);
  const long = between(silence.short.until, Infinity);
  mood.arousal += silence.short.arousal * short + silence.long.arousal * long;
  mood.patience += silence.short.patience * short + silence.long.patience * long;
  settle(mood);
}

/** Waiting for an answer in a chat; after three minutes an impatient customer leaves. */
export function applyChatWait(model: CompiledModel, mood: Mood, from: number, seconds: number): void {
  const { chatWait } = model.rules;
  const between = (low: number, high: number): number =>
    Math.max(0, Math.min(from + seconds, high) - Math.max(from, low));
  const first = between(chatWait.free, chatWait.first.until);
  const second = between(chatWait.first.until, chatWait.second.until);
  mood.arousal += chatWait.first.arousal * first + chatWait.second.arousal * second;
  mood.patience += chatWait.first.patience * first + chatWait.second.patience * second;
  settle(mood);
  if (from + seconds > chatWait.leaves.after && mood.patience < chatWait.leaves.patienceBelow) mood.hungUp = true;
}
