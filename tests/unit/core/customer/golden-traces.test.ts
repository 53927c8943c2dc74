import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyTurn } from '#core/customer/apply-turn.ts';
import { applyHoldSeconds } from '#core/customer/apply-waiting.ts';
import { actIndex, compileModel } from '#core/customer/compile-model.ts';
import { putOffer, acceptanceScore } from '#core/customer/decide-acceptance.ts';
import type { CustomerModel } from '#core/customer/model-types.ts';
import { createMood, type Mood } from '#core/customer/mood.ts';
import type { Act } from '#core/scenario/names.ts';
import type { RunFacts } from '#core/scoring/facts-of-run.ts';
import { rateOutcome } from '#core/scoring/rate-outcome.ts';
import { rateQuality } from '#core/scoring/rate-quality.ts';
import type { Rubric } from '#core/scoring/rubric-types.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const model = compileModel({
  acts: read('simulations/model/acts.yaml'),
  styles: read('simulations/model/styles.yaml'),
  rules: read('simulations/model/rules.yaml'),
} as CustomerModel);
const rubric = read('simulations/rubric/rubric.yaml') as Rubric;

type Turn = Act[];
type Move = Turn | { hold: number; promised: number | null } | { offer: number };

/** Plays moves of the reference model and rates them as `model_reference.py` does: shares are given, time is on target. */
function play(
  moves: Move[],
  row: 'complaint' | 'objection',
  shares: { hidden: number; policy: number; ticket: number },
) {
  const complaint = row === 'complaint';
  const who = { base: complaint ? 15 : 10, severity: complaint ? 2 : 0, style: model.styles.neutral };
  const mood: Mood = createMood(
    complaint
      ? { arousal: 75, trust: 35, patience: 65, understood: 10 }
      : { arousal: 25, trust: 40, patience: 60, understood: 10, value: 25 },
  );
  const turns: Turn[] = [];
  let accepted = false;
  let acceptance = Number.NaN;
  for (const move of moves) {
    if (Array.isArray(move)) {
      if (mood.hungUp) continue;
      applyTurn(
        model,
        who,
        mood,
        move.map((act) => ({ act: actIndex(act), quality: 1 })),
        null,
      );
      turns.push(move);
    } else if ('hold' in move) {
      if (move.promised === null) {
        mood.effort += 1;
        mood.unannouncedHolds += 1;
      }
      applyHoldSeconds(model, mood, 1, 0, move.hold, move.promised);
    } else {
      acceptance = acceptanceScore(model, mood, row, move.offer);
      const offer = { kind: row, adequacy: move.offer, threshold: 50, possible: true, certain: false } as const;
      accepted = putOffer(model, mood, who.base, offer);
    }
  }
  const count = (act: Act): number => turns.filter((turn) => turn.includes(act)).length;
  const first = (act: Act): number => {
    const index = turns.findIndex((turn) => turn.includes(act));
    return index < 0 ? 99 : index;
  };
  const has = (turn: Turn, ...some: Act[]): boolean => some.some((act) => turn.includes(act));
  const facts: RunFacts = {
    count, first, quality: () => 1,
    acknowledgedAndActed: turns.some(
      (turn) => has(turn, 'paraphrase', 'empathise-specific', 'confirm-understanding') && has(turn, 'take-action', 'offer-options', 'commit'),
    ),
    hiddenShare: shares.hidden, policyShare: shares.policy, milestoneShare: () => null,
    complaining: complaint, identityNeeded: complaint, notice: null, agreement: mood.resolved ? 1 : 0, optionsOffered: false,
    unannouncedHolds: mood.unannouncedHolds, overrunHolds: 0, skippedStages: 0, overlongTurns: 0, forbiddenPhrases: 0,
    handleTimeRatio: 1, firstResponseShare: null, ticket: [0, 1, 2, 3, 4].map(() => shares.ticket),
  }; // prettier-ignore
  const { quality, dimensions } = rateQuality(facts, row, rubric);
  const outcome = rateOutcome(
    mood,
    {
      seen: { explained: count('explain-reason') > 0, options: count('offer-options') > 0, committed: count('commit') > 0 },
      escalated: false, resolution: mood.resolved ? 1 : 0, base: who.base, handleTime: 0, handleTimeRatio: 1,
    },
    rubric.outcome,
  ); // prettier-ignore
  const rounded = Math.round(outcome.value * 10) / 10;
  return {
    mood,
    accepted,
    acceptance,
    quality,
    outcome: rounded,
    dimensions,
    satisfaction: outcome.satisfaction,
    overall: 0.7 * quality + 0.3 * rounded,
  };
}

const ideal: Move[] = [
  ['greet', 'paraphrase'], ['empathise-specific', 'apologise'], ['verify-with-reason', 'explain-reason'],
  ['ask-open', 'paraphrase'], ['confirm-understanding', 'ask-to-hold'], { hold: 45, promised: 60 },
  ['return-from-hold', 'inform', 'explain-reason'], ['offer-options', 'empathise-specific'], { offer: 0.8 },
  ['take-action', 'commit'], ['recap', 'offer-more-help', 'thank'],
]; // prettier-ignore
const fair: Move[] = [
  ['greet'], ['paraphrase', 'empathise-generic'], ['verify-bare'], ['ask-open'], ['ask-to-hold'], { hold: 80, promised: 60 },
  ['return-from-hold', 'inform'], ['policy-wall'], ['confirm-understanding', 'take-action'], { offer: 0.8 }, ['commit', 'recap'],
]; // prettier-ignore
const fixFirst: Move[] = [
  ['greet'], ['take-action', 'commit'], ['verify-with-reason', 'explain-reason'], ['ask-closed'], ['inform'],
  ['take-action', 'commit'], { offer: 0.8 }, ['recap', 'offer-more-help'],
]; // prettier-ignore
const ritual: Move[] = [
  ['greet', 'empathise-generic'], ['empathise-generic', 'apologise'], ['apologise', 'canned'], ['empathise-generic', 'canned'],
  ['verify-with-reason'], ['inform'], ['take-action'], { offer: 0.8 }, ['thank'],
]; // prettier-ignore
const below: Move[] = [
  ['greet'], ['empathise-generic'], ['verify-bare'], ['ask-closed'], { hold: 60, promised: null }, ['inform', 'jargon'],
  ['policy-wall'], ['empathise-generic', 'stall'], ['take-action'], { offer: 0.8 }, ['thank'],
]; // prettier-ignore
const bad: Move[] = [
  ['greet'], ['dismiss'], ['verify-bare'], ['blame'], { hold: 90, promised: null }, ['repeat-question'], ['policy-wall'],
  ['argue'], ['stall'], { offer: 0.8 },
]; // prettier-ignore
const laer: Move[] = [
  ['greet'], ['paraphrase', 'ask-open'], ['confirm-understanding'], ['empathise-specific', 'ask-open'],
  ['link-value', 'give-evidence'], ['confirm-understanding', 'offer-options'], ['suggest-trial', 'link-value'], { offer: 0.8 },
  ['recap', 'commit', 'thank'],
]; // prettier-ignore
const feelFelt: Move[] = [
  ['greet'],
  ['empathise-generic', 'canned'],
  ['give-evidence', 'link-value'],
  ['suggest-trial'],
  { offer: 0.8 },
];
const pitch: Move[] = [
  ['greet'], ['link-value'], ['link-value', 'give-evidence'], ['suggest-trial'], ['link-value'], ['pressure'], { offer: 0.8 },
]; // prettier-ignore
const spam: Move[] = Array.from({ length: 10 }, (): Turn => ['paraphrase', 'empathise-specific']);

describe('golden traces of the reference model (rubric.md §3.8), complaint row', () => {
  it.each([
    [
      'ideal',
      ideal,
      [1, 1, 1],
      {
        arousal: 26,
        trust: 76,
        understood: 84,
        acceptance: 77,
        csat: 4.39,
        quality: 100,
        outcome: 91.4,
        overall: 97.4,
      },
    ],
    [
      'fair',
      fair,
      [0.5, 0.7, 0.6],
      {
        arousal: 44,
        trust: 58,
        understood: 49,
        acceptance: 59,
        csat: 3.63,
        quality: 70.1,
        outcome: 78.4,
        overall: 72.6,
      },
    ],
    [
      'fix first',
      fixFirst,
      [0, 0.7, 0.6],
      {
        arousal: 44,
        trust: 57,
        understood: 24,
        acceptance: 54,
        csat: 3.66,
        quality: 58.6,
        outcome: 80.9,
        overall: 65.3,
      },
    ],
    [
      'ritual sorry-sorry',
      ritual,
      [0, 0.4, 0.4],
      { arousal: 64, trust: 42, understood: 20, acceptance: 48, csat: 2.4, quality: 50.6, outcome: 25, overall: 43 },
    ],
    [
      'below standard',
      below,
      [0, 0.4, 0.4],
      {
        arousal: 87,
        trust: 33,
        understood: 13,
        acceptance: 32,
        csat: 1.83,
        quality: 42.4,
        outcome: 15.1,
        overall: 34.2,
      },
    ],
  ] as const)('%s lands where the reference lands', (_name, moves, [hidden, policy, ticket], expected) => {
    const result = play([...moves], 'complaint', { hidden, policy, ticket });
    expect(Math.round(result.mood.arousal)).toBe(expected.arousal);
    expect(Math.round(result.mood.trust)).toBe(expected.trust);
    expect(Math.round(result.mood.understood)).toBe(expected.understood);
    expect(Math.round(result.acceptance)).toBe(expected.acceptance);
    expect(result.satisfaction).toBeCloseTo(expected.csat, 2);
    expect(Math.abs(result.quality - expected.quality)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(result.outcome - expected.outcome)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(result.overall - expected.overall)).toBeLessThanOrEqual(0.1);
  });

  it('bad is hung up on at the sixth agent turn and scores 16.7', () => {
    const result = play(bad, 'complaint', { hidden: 0, policy: 0, ticket: 0.2 });
    expect(result.mood.hungUp).toBe(true);
    expect(result.mood.history.length + 2).toBe(6);
    expect(result.satisfaction).toBe(1);
    expect(Math.abs(result.quality - 23.9)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(result.overall - 16.7)).toBeLessThanOrEqual(0.1);
  });

  it('ten turns of empathy without a remedy leave the matter unresolved at CSAT 2.66', () => {
    const result = play(spam, 'complaint', { hidden: 0, policy: 0, ticket: 0 });
    expect(result.mood.resolved).toBe(false);
    expect([result.mood.arousal, result.mood.trust, result.mood.understood].map(Math.round)).toEqual([44, 54, 80]);
    expect(result.satisfaction).toBeCloseTo(2.66, 2);
  });
});

describe('golden traces of the reference model, objection row', () => {
  it.each([
    ['listen-acknowledge-explore-respond', laer, [1, 1, 1], true, 66, 95.2],
    ['feel-felt-found alone', feelFelt, [0, 0.5, 0.6], false, 35, 45.8],
    ['pitch and pressure', pitch, [0, 0.5, 0.4], false, 35, 40.5],
  ] as const)('%s', (_name, moves, [hidden, policy, ticket], accepted, acceptance, overall) => {
    const result = play([...moves], 'objection', { hidden, policy, ticket });
    expect(result.accepted).toBe(accepted);
    expect(Math.round(result.acceptance)).toBe(acceptance);
    expect(Math.abs(result.overall - overall)).toBeLessThanOrEqual(0.1);
  });
});
