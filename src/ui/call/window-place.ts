import { beatEnded, line, type RunState } from '#core/engine/run-state.ts';
import { fill } from '#ui/messages/catalogue.ts';
import type { DeskWords } from '#ui/messages/desk.ts';

/** How a window of a desk stands, in a few words for its tab. */
export function windowPlace(run: RunState, words: DeskWords): string {
  const seconds = Math.round(run.chatWait);
  if (run.line === line.ringing) return fill(words.inQueue, { seconds });
  if (run.line === line.wrapUp) return words.ticket;
  if (run.line === line.closed) return `✓ ${words.filed}`;
  if (run.beat === beatEnded) return words.over;
  if (run.line === line.held && run.hold.asked === 1) {
    return fill(words.promised, { announced: run.hold.announced, elapsed: Math.round(run.hold.elapsed) });
  }
  return fill(words.waiting, { seconds: run.line === line.held ? Math.round(run.hold.elapsed) : seconds });
}

/** Whether the customer of a window has been kept longer than promised or, without a promise, than half a minute. */
export function isLate(run: RunState): boolean {
  if (run.line >= line.wrapUp || run.beat === beatEnded) return false;
  return run.line === line.held ? run.hold.elapsed > Math.max(0, run.hold.announced) : run.chatWait > 30;
}
