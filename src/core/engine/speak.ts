import { toneIndex } from '../customer/mood-band.ts';
import { redLines, type RedLine } from '../scenario/names.ts';
import type { CompiledLine } from './compiled.ts';
import type { Entry } from './entry.ts';
import type { RunState } from './run-state.ts';

/** The customer says a line in the tone of the moment; the virtual clock goes on. */
export function speak(state: RunState, spoken: CompiledLine | null, entry: Entry | null): void {
  if (!spoken) return;
  const tone = toneIndex(state.mood.arousal);
  state.clock += spoken.seconds[tone] ?? 0;
  const text = spoken.texts[tone] ?? '';
  if (entry && text !== '') entry.spoken.push({ line: spoken.id, text, tone });
}

/** Notes a crossed red line: each rule once a turn. */
export function crossRedLine(state: RunState, code: RedLine, turn: number, entry: Entry | null): void {
  const rule = redLines.indexOf(code);
  if (state.redLines.some((crossed) => crossed.rule === rule && crossed.turn === turn)) return;
  state.redLines.push({ rule, turn });
  entry?.redLines.push(code);
}
