import { isCanned } from '../engine/quick-phrase-effects.ts';
import type { RunEvent } from '../engine/events.ts';
import type { CompiledDesk } from './compile-desk.ts';
import type { DeskState } from './desk-state.ts';

const textOf = (event: RunEvent): string | null =>
  event.type === 'quick-phrase' || (event.type === 'say' && 'text' in event) ? event.text : null;

/**
 * What only the whole desk can see in words that were typed: the same text in another window before, and something of another
 * customer's record. The findings travel in the event, so that a window's log explains its score by itself.
 */
export function judgeWords(compiled: CompiledDesk, state: DeskState, index: number, event: RunEvent): RunEvent {
  const text = textOf(event);
  if (text === null) return event;
  const crossed = compiled.windows.some(
    ({ secrets }, other) => other !== index && secrets.some((secret) => text.includes(secret)),
  );
  const copied =
    event.type === 'quick-phrase' &&
    state.sent.some((texts, other) => other !== index && texts.some((earlier) => isCanned(text, earlier)));
  return { ...event, ...(copied ? { copied } : {}), ...(crossed ? { crossed } : {}) };
}

/** Remembers words that were typed. */
export function rememberWords(state: DeskState, index: number, event: RunEvent): void {
  const text = textOf(event);
  if (text !== null) state.sent[index]?.push(text);
}
