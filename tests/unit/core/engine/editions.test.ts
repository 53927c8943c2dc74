import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#core/engine/compile.ts';
import { editionHash, editionText, type Edition } from '#core/engine/edition.ts';
import { replay } from '#core/engine/replay.ts';
import { mapTexts } from '#core/scenario/localise.ts';
import { scoreRun } from '#core/scoring/score.ts';
import { simulationNamed } from '../../../support/simulations.ts';
import { arbitraryLog } from '../../../support/random-events.ts';

const edition = simulationNamed('parcel-not-received').editions['zh-CN'];
const stored = editionText(edition);
const resultOn = (kept: string, seed: string, events: Parameters<typeof replay>[1]) => {
  const compiled = compile(JSON.parse(kept) as Edition, seed);
  return scoreRun(compiled, replay(compiled, events).state);
};

/** An author's later edit: a text, an act's weight, a remedy, a limit, a weight of the rubric. */
const edits: ((later: Edition) => void)[] = [
  (later) => void (later.scenario = mapTexts(later.scenario, (_, text) => `${text}。`)),
  (later) => void (later.model.acts.paraphrase.change.trust += 5),
  (later) => { for (const remedy of Object.values(later.scenario.remedies)) remedy.adequacy = 0; },
  (later) => void (later.scenario.handleTime = 60),
  (later) => void (later.rubric.passMark = 99),
  (later) => { later.rubric.weights.complaint.opening += 10; },
]; // prettier-ignore

describe('a stored run and its edition', () => {
  it('gives the same result whatever is edited afterwards, since it is replayed on its own copy', () => {
    const compiled = compile(edition, 'any');
    fc.assert(
      fc.property(arbitraryLog(compiled), fc.string(), fc.constantFrom(...edits), (events, seed, edit) => {
        const before = JSON.stringify(resultOn(stored, seed, events));
        const later = JSON.parse(stored) as Edition;
        edit(later);
        expect(editionHash(later)).not.toBe(editionHash(edition));
        resultOn(editionText(later), seed, events);
        expect(JSON.stringify(resultOn(stored, seed, events))).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('has a hash that depends on the content and not on the order of keys', () => {
    const shuffledKeys = Object.fromEntries(Object.entries(JSON.parse(stored) as Record<string, unknown>).reverse());
    expect(editionHash(shuffledKeys as unknown as Edition)).toBe(editionHash(edition));
    expect(editionHash(edition)).toMatch(/^sha256-[0-9a-f]{64}$/);
  });
});
