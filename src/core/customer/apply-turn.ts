import { clamp } from '../shared/numbers.ts';
import { actIndex, type CompiledModel, type CompiledStyle } from './compile-model.ts';
import type { Mood } from './mood.ts';

/** One act of a turn: its position in the tables and its quality (1 specific, 0.5 partial). */
export interface TurnAct {
  act: number;
  quality: number;
}

/** What a turn did, before and after saturation: the debrief shows it. */
export interface TurnEffect {
  arousal: number;
  trust: number;
  patience: number;
  understood: number;
  value: number;
  /** `clamp(50 − 2ΔA + 2ΔT + ΔU/2 + ΔV)` of the raw sums (rubric.md §3.4 rule 4), 0–100. */
  turnScore: number;
}

const bit = (...names: Parameters<typeof actIndex>[0][]): number =>
  names.reduce((mask, name) => mask | (1 << actIndex(name)), 0);

const acknowledging = bit('paraphrase', 'empathise-specific', 'confirm-understanding');
const acting = bit('take-action', 'offer-options', 'commit');
const at = {
  apologise: actIndex('apologise'),
  empathiseGeneric: actIndex('empathise-generic'),
  boundary: actIndex('set-boundary'),
  trial: actIndex('suggest-trial'),
  rude: actIndex('rude'),
};
const rudeActs = new Set((['dismiss', 'blame', 'argue', 'interrupt', 'pressure'] as const).map(actIndex));
const effortActs = new Set((['repeat-question', 'cold-transfer', 'verify-bare'] as const).map(actIndex));

/** Whether one turn both acknowledges the customer and acts, from the mask of its positive acts. */
export const acknowledgesAndActs = (mask: number): boolean => (mask & acknowledging) !== 0 && (mask & acting) !== 0;

/** Lowest arousal that can be reached now: base + 10 × severity, or base once resolved. */
export function arousalFloor(mood: Mood, base: number, severity: number, perSeverity: number): number {
  return mood.resolved ? base : base + perSeverity * severity;
}

/** Bit mask of the positive acts of a turn; positive acts hold the first 25 places of the tables. */
export function positiveMask(turn: readonly TurnAct[], positive: Uint8Array): number {
  let mask = 0;
  for (const { act } of turn) if (positive[act]) mask |= 1 << act;
  return mask;
}

/**
 * Applies one agent turn to the customer, in place (customer-model.md §4.3, in its order).
 * @param turn acts, already limited to three positive ones (see `limitPositiveActs`)
 * @param who base 0–20 and severity 0–3 of the scenario, and the compiled style
 * @returns what the turn did; allocate-free callers may ignore it by passing `effect: null`
 */
export function applyTurn(
  model: CompiledModel,
  who: { base: number; severity: number; style: CompiledStyle },
  mood: Mood,
  turn: readonly TurnAct[],
  effect: TurnEffect | null,
): void {
  const { rules, changes, positive } = model;
  const { style } = who;
  const arousalBefore = mood.arousal;
  const understoodBefore = mood.understood;
  const mask = positiveMask(turn, positive);
  let dArousal = 0;
  let dTrust = 0;
  let dPatience = 0;
  let dUnderstood = 0;
  let dValue = 0;
  let negative = false;
  for (const { act, quality } of turn) {
    const row = act * 5;
    let arousal = changes[row] ?? 0;
    let trust = changes[row + 1] ?? 0;
    const patience = changes[row + 2] ?? 0;
    const understood = changes[row + 3] ?? 0;
    let value = changes[row + 4] ?? 0;
    let factor = quality;
    if (positive[act]) {
      const flag = 1 << act;
      for (const earlier of mood.history) if (earlier & flag) factor *= rules.repeatFactor;
      factor *= style.boosts[act] ?? 1;
      if (arousalBefore >= rules.highArousal.from) {
        if (act === at.apologise) factor *= rules.highArousal.apologise;
        if (act === at.empathiseGeneric) factor *= rules.highArousal['empathise-generic'];
        if (flag & acting && understoodBefore < rules.highArousal.understoodBelow && !(mask & acknowledging)) {
          factor *= rules.highArousal.actionWithoutAcknowledgement;
        }
      }
      if (act === at.boundary && arousalBefore < rules.boundary.from) {
        arousal = rules.boundary.arousalBelow;
        trust = rules.boundary.trustBelow;
      }
      if (act === at.trial && understoodBefore < rules.trial.understoodBelow) {
        arousal = rules.trial.arousal;
        value = rules.trial.value;
      }
    } else {
      negative = true;
      if (effortActs.has(act)) mood.effort += 1;
      if (rudeActs.has(act)) mood.rudeness += 1;
      if (act === at.rude) mood.rudeness += 2;
    }
    dArousal += arousal * factor * (arousal > 0 ? style.arousalUp : style.arousalDown);
    dTrust += trust * factor * (trust > 0 ? style.trustUp : style.trustDown);
    dPatience += patience * factor * (patience < 0 ? style.patienceDown : 1);
    dUnderstood += understood * factor;
    dValue += value * factor;
  }
  if (acknowledgesAndActs(mask)) dArousal += rules.acknowledgedAction;
  if (effect) {
    effect.turnScore = clamp(50 - 2 * dArousal + 2 * dTrust + dUnderstood / 2 + dValue);
    effect.arousal = mood.arousal;
    effect.trust = mood.trust;
    effect.patience = mood.patience;
    effect.understood = mood.understood;
    effect.value = mood.value;
  }

  const floor = arousalFloor(mood, who.base, who.severity, rules.floorPerSeverity);
  const { saturation, caps } = rules;
  if (dArousal < 0) {
    const room = (mood.arousal - floor) / saturation.arousal.span;
    dArousal *= mood.arousal > floor ? clamp(room, saturation.arousal.floor, 1) : 0;
  }
  if (dTrust > 0) dTrust *= clamp((100 - mood.trust) / saturation.trust.span, saturation.trust.floor, 1);
  if (dUnderstood > 0) {
    dUnderstood *= clamp((100 - mood.understood) / saturation.understood.span, saturation.understood.floor, 1);
  }
  if (dPatience > 0) {
    dPatience *= clamp((100 - mood.patience) / saturation.patience.span, saturation.patience.floor, 1);
  }
  if (dValue > 0) dValue *= clamp((100 - mood.value) / saturation.value.span, saturation.value.floor, 1);

  mood.arousal = clamp(mood.arousal + clamp(dArousal, caps.arousal.min, caps.arousal.max));
  mood.trust = clamp(mood.trust + clamp(dTrust, caps.trust.min, caps.trust.max), 0, mood.trustMaximum);
  mood.patience = clamp(mood.patience + clamp(dPatience, caps.patience.min, caps.patience.max) - rules.turnCost);
  mood.understood = clamp(mood.understood + clamp(dUnderstood, caps.understood.min, caps.understood.max));
  mood.value = clamp(mood.value + clamp(dValue, caps.value.min, caps.value.max));
  if (!negative && mood.arousal > floor) mood.arousal = floor + (mood.arousal - floor) * rules.decay;
  if (mood.arousal > mood.arousalPeak) mood.arousalPeak = mood.arousal;
  mood.history.push(mask);
  if (mood.history.length > rules.repeatWindow) mood.history.shift();
  if (mood.patience <= 0) mood.hungUp = true;
  if (effect) {
    effect.arousal = mood.arousal - effect.arousal;
    effect.trust = mood.trust - effect.trust;
    effect.patience = mood.patience - effect.patience;
    effect.understood = mood.understood - effect.understood;
    effect.value = mood.value - effect.value;
  }
}

/**
 * Keeps all negative acts and the three heaviest positive ones (rubric.md §3.4 rule 1), so that stuffing a turn
 * with polite words gains nothing.
 */
export function limitPositiveActs(turn: readonly TurnAct[], model: CompiledModel): TurnAct[] {
  const kept = turn
    .filter(({ act }) => model.positive[act])
    .sort((one, other) => (model.weight[other.act] ?? 0) * other.quality - (model.weight[one.act] ?? 0) * one.quality)
    .slice(0, model.rules.maximumPositiveActs);
  return turn.filter((use) => !model.positive[use.act] || kept.includes(use));
}
