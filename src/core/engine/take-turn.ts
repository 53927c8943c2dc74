import { acknowledgesAndActs, applyTurn, positiveMask, type TurnAct, type TurnEffect } from '../customer/apply-turn.ts';
import { actIndex } from '../customer/compile-model.ts';
import { acts } from '../scenario/names.ts';
import type { CompiledScenario } from './compiled.ts';
import type { Entry } from './entry.ts';
import { none, type RunState } from './run-state.ts';
import { crossRedLine, speak } from './speak.ts';

const at = {
  boundary: actIndex('set-boundary'),
  dismiss: actIndex('dismiss'),
  argue: actIndex('argue'),
  leak: actIndex('privacy-leak'),
};

/** Counts the acts of a turn for the form: turns with the act, best quality, first turn. */
function tally(state: RunState, turn: readonly TurnAct[], positive: Uint8Array): void {
  for (const { act, quality } of turn) {
    state.actCount[act] = (state.actCount[act] ?? 0) + 1;
    if (quality > (state.actQuality[act] ?? 0)) state.actQuality[act] = quality;
    if (state.actFirst[act] === none) state.actFirst[act] = state.turns;
  }
  if (acknowledgesAndActs(positiveMask(turn, positive))) state.acknowledgedAndActed += 1;
}

/**
 * One agent turn: its acts are counted and work on the customer; thresholds of the model are checked
 * (customer-model.md §4.5). Mutates `state`; `entry` collects what happened, or is null in a fast replay.
 * @param seconds how long the words take to say
 */
export function takeTurn(
  compiled: CompiledScenario,
  state: RunState,
  turn: readonly TurnAct[],
  seconds: number,
  entry: Entry | null,
): void {
  // prettier-ignore
  const { model, who } = compiled;
  state.clock += seconds;
  state.silence = 0;
  tally(state, turn, model.positive);
  let hostile = false;
  for (const { act } of turn) {
    if (act === at.boundary) state.boundaries += 1;
    if (act === at.leak) crossRedLine(state, 'AF-01', state.turns, entry);
    if (act === at.dismiss || act === at.argue) hostile = true;
  }
  const effect: TurnEffect | null = entry
    ? { arousal: 0, trust: 0, patience: 0, understood: 0, value: 0, turnScore: 0 }
    : null;
  applyTurn(model, who, state.mood, turn, effect);
  if (entry && effect) {
    entry.turn = state.turns;
    entry.effect = effect;
    entry.acts = turn.map(({ act, quality }) => {
      const name = acts[act] ?? 'greet';
      const quote = entry.acts.find((quoted) => quoted.act === name)?.quote ?? '';
      return { act: name, quality, quote };
    });
  }
  state.turns += 1;
  decide(compiled, state, hostile, entry);
}

/** Supervisor demand and public threat: each is said once. */
function decide(compiled: CompiledScenario, state: RunState, hostile: boolean, entry: Entry | null): void {
  const { supervisor } = compiled.model.rules;
  const { arousal, patience, hungUp } = state.mood;
  state.hotTurns = arousal >= supervisor.arousal ? state.hotTurns + 1 : 0;
  if (hungUp) return;
  if (state.supervisorAsked && hostile && !state.threatened) {
    state.threatened = 1;
    entry?.decisions.push('threatens-public');
    speak(state, compiled.reactions.threatensPublic, entry);
  }
  const demands =
    state.hotTurns >= supervisor.turns || (arousal >= supervisor.orArousal && patience < supervisor.andPatienceBelow);
  if (demands && !state.supervisorAsked) {
    state.supervisorAsked = 1;
    entry?.decisions.push('asks-supervisor');
    speak(state, compiled.reactions.asksSupervisor, entry);
  }
}
