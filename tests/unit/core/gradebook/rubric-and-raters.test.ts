import { describe, expect, it } from 'vitest';
import { agreementOnLevels, distanceOfPoints } from '#core/gradebook/agreement.ts';
import { combineColumns } from '#core/gradebook/combine-columns.ts';
import { pointsOfLevel, totalRubric } from '#core/gradebook/total-rubric.ts';
import { trimmedMean } from '#core/gradebook/trimmed-mean.ts';

const rows = [{ id: 'opening', points: 20 }, { id: 'empathy', points: 50 }, { id: 'record', points: 30 }]; // prettier-ignore

describe('a rubric mark', () => {
  it('has a live total, unmarked rows as nothing', () => {
    expect(totalRubric(rows, { rows: { opening: 18, empathy: 40 }, deductions: [{ points: 5, reason: '超时' }] })).toEqual({
      earned: 58, possible: 70, deducted: 5, total: 53, unmarked: ['record'],
    }); // prettier-ignore
  });

  it('never gives a row more than its points, counts no row of another rubric, and never falls below 0', () => {
    expect(totalRubric(rows, { rows: { opening: 99, magic: 50 }, deductions: [] }).total).toBe(20);
    expect(totalRubric(rows, { rows: {}, deductions: [{ points: 50, reason: '' }] }).total).toBe(0);
  });

  it('turns levels into points', () => {
    expect(
      (['full', 'excellent', 'good', 'pass', 'weak', 'none'] as const).map((level) => pointsOfLevel(level, 25)),
    ).toEqual([25, 22.5, 20, 17.5, 12.5, 0]);
  });
});

describe('peers', () => {
  it.each([
    [[], null],
    [[80], 80],
    [[60, 100], 80],
    [[0, 80, 90, 100], 85],
    [[0, ...Array.from({ length: 19 }, () => 70), 100], 70],
  ])('%j come to %s', (values, mean) => {
    expect(trimmedMean(values)).toBe(mean);
  });
});

describe('the four columns', () => {
  const weights = { self: 10, peer: 20, instructor: 50, company: 20 };
  it('come together by weight over what is there, and say what is missing and how far they differ', () => {
    const columns = combineColumns([{ source: 'self', points: 100 }, { source: 'peer', points: 70 }, { source: 'peer', points: 90 }, { source: 'instructor', points: 60 }, { source: 'instructor', points: null }], weights); // prettier-ignore
    expect(columns).toEqual({
      self: 100, peer: 80, instructor: 60, company: null, raters: { self: 1, peer: 2, instructor: 1, company: 0 },
      combined: (100 * 10 + 80 * 20 + 60 * 50) / 80, missing: ['company'], gap: 40,
    }); // prettier-ignore
  });

  it('come to nothing when only raters without weight have marked', () => {
    expect(combineColumns([{ source: 'self', points: 100 }], { ...weights, self: 0 }).combined).toBeNull();
  });
});

describe('two raters', () => {
  it('agree fully', () => {
    expect(agreementOnLevels([[0, 0], [2, 2], [4, 4]], 5)).toEqual({ n: 3, exact: 1, adjacent: 1, kappa: 1 }); // prettier-ignore
  });

  it('agree as in a published example of quadratic kappa worked by hand', () => {
    // Two levels, 20 both yes, 15 both no, 5 and 10 apart: plain kappa 0.4.
    const pairs = [
      ...Array<[number, number]>(20).fill([1, 1]),
      ...Array<[number, number]>(15).fill([0, 0]),
      ...Array<[number, number]>(5).fill([1, 0]),
      ...Array<[number, number]>(10).fill([0, 1]),
    ];
    expect(agreementOnLevels(pairs, 2).kappa).toBeCloseTo(0.4, 10);
  });

  it('have no kappa when everything is on one level, and none without works', () => {
    expect(agreementOnLevels([[1, 1], [1, 1]], 4).kappa).toBeNull(); // prettier-ignore
    expect(agreementOnLevels([], 4)).toEqual({ n: 0, exact: 0, adjacent: 0, kappa: null });
  });

  it('lie so far apart in points, and one is stricter', () => {
    expect(distanceOfPoints([[80, 80], [60, 75], [90, 85]])).toEqual({ n: 3, meanAbsolute: 20 / 3, bias: -10 / 3, furthest: [1, 2] }); // prettier-ignore
  });
});
