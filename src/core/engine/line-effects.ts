import { applyChatWait, applyHoldSeconds, applyHoldUpdate, applySilence } from '../customer/apply-waiting.ts';
import type { TurnAct } from '../customer/apply-turn.ts';
import { actIndex } from '../customer/compile-model.ts';
import type { Act } from '../scenario/names.ts';
import type { CompiledScenario } from './compiled.ts';
import type { Entry } from './entry.ts';
import { line, type RunState } from './run-state.ts';
import { speak } from './speak.ts';
import { takeTurn } from './take-turn.ts';

const single = (act: Act): TurnAct[] => [{ act: actIndex(act), quality: 1 }];
const asksToHold = single('ask-to-hold');
const returns = single('return-from-hold');
const escalates = single('escalate');
const coldTransfer = single('cold-transfer');
/** Seconds that a standard sentence of the desk takes ("may I put you on hold …"). */
const standardSentence = 4;

/** Pressing hold: announced when it was asked for now or in the words just said; else the customer is left hanging. */
export function holdEffects(
  compiled: CompiledScenario,
  state: RunState,
  event: { announced: number; asked: boolean },
  entry: Entry | null,
): void {
  // prettier-ignore
  const promisedInWords = state.holdPromised;
  const asked = event.asked || promisedInWords > 0;
  if (event.asked && promisedInWords === 0) takeTurn(compiled, state, asksToHold, standardSentence, entry);
  state.hold.announced = event.announced > 0 ? event.announced : promisedInWords;
  state.hold.elapsed = 0;
  state.hold.asked = asked && state.hold.announced > 0 ? 1 : 0;
  state.holdPromised = 0;
  if (!state.hold.asked) {
    state.mood.effort += 1;
    state.mood.unannouncedHolds += 1;
  }
}

/** Seconds pass: on hold, on mute (silence for the customer), or while a chat customer waits. */
export function passSeconds(compiled: CompiledScenario, state: RunState, seconds: number): void {
  state.clock += seconds;
  const { model } = compiled;
  if (state.line === line.held) {
    const { hold } = state;
    const within = hold.asked === 0 || hold.elapsed <= hold.announced;
    applyHoldSeconds(
      model,
      state.mood,
      compiled.who.style.patienceDown,
      hold.elapsed,
      seconds,
      hold.asked ? hold.announced : null,
    );
    hold.elapsed += seconds;
    if (hold.elapsed > hold.longest) hold.longest = hold.elapsed;
    if (within && hold.asked && hold.elapsed > hold.announced) state.overrunHolds += 1;
  } else if (compiled.edition.scenario.channel === 'chat') {
    applyChatWait(model, state.mood, state.chatWait, seconds);
    state.chatWait += seconds;
  } else if (state.line === line.muted) passSilence(compiled, state, seconds, null);
}

/** Silence on an open line: it wears on the customer, who asks whether anybody is there, and at last hangs up. */
export function passSilence(compiled: CompiledScenario, state: RunState, seconds: number, entry: Entry | null): void {
  const { silence } = compiled.model.rules;
  const before = state.silence;
  applySilence(compiled.model, state.mood, before, seconds);
  state.silence += seconds;
  if (before <= silence.short.until && state.silence > silence.short.until && !state.mood.hungUp) {
    speak(state, compiled.reactions.stillThere, entry);
  }
  if (state.silence > silence.hangUpAfter && state.mood.patience < 30) state.mood.hungUp = true;
}

/** A word during the hold: with news it calms, with an apology alone it hardly helps. */
export function checkInEffects(compiled: CompiledScenario, state: RunState, news: boolean): void {
  state.clock += standardSentence;
  applyHoldUpdate(compiled.model, state.mood, news);
}

/** Back on the line; thanking for the wait is a move of its own. */
export function resumeEffects(
  compiled: CompiledScenario,
  state: RunState,
  thanked: boolean,
  entry: Entry | null,
): void {
  const overran = state.hold.asked === 0 || state.hold.elapsed > state.hold.announced;
  const reaction = overran
    ? (compiled.reactions.complainsOfHold ?? compiled.reactions.afterHold)
    : compiled.reactions.afterHold;
  if (thanked) takeTurn(compiled, state, returns, standardSentence, entry);
  state.hold.announced = -1;
  state.hold.elapsed = 0;
  state.silence = 0;
  if (!state.mood.hungUp) speak(state, reaction, entry);
}

/** Handing the contact over: warm with a briefing, or cold. */
export function transferEffects(
  compiled: CompiledScenario,
  state: RunState,
  event: { kind: 'warm' | 'cold'; briefing: string },
  entry: Entry | null,
): void {
  // prettier-ignore
  const briefed = event.kind === 'warm' && event.briefing.trim().length >= 4;
  takeTurn(compiled, state, briefed ? escalates : coldTransfer, standardSentence, entry);
  state.transferred = briefed ? 1 : 2;
  if (briefed) state.briefing = 1;
}
