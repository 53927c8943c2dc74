import { describe, expect, it } from 'vitest';
import type { RunRow } from '#core/records/run-row-schema.ts';
import type { DimensionScore } from '#core/scoring/score-types.ts';
import { noteWeakDimensions } from '#islands/review/note-weak-dimensions.ts';
import { openTestRecords } from '../../support/test-records.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 8, 7, 4);
const run = (change: Partial<RunRow> = {}): RunRow => ({
  id: 'run', learner: 'l', family: 'complaint-handling', slug: 'parcel-not-received', locale: 'zh-CN', mode: 'practise', edition: 'e',
  seed: 's', status: 'finished', startedAt: noon - 600_000, endedAt: noon, engineVersion: '1', result: null, origin: 'live', changedAt: noon,
  ...change,
}); // prettier-ignore
const score = (empathy: number, close = 90) => ({
  dimensions: [
    { dimension: 'empathy', weight: 12, value: empathy, items: [], penalties: [] },
    { dimension: 'close', weight: 8, value: close, items: [], penalties: [] },
    { dimension: 'control', weight: 0, value: 10, items: [], penalties: [] },
  ] satisfies DimensionScore[],
});

describe('a finished call', () => {
  it('makes a card of each weak dimension that counted, due the next day', async () => {
    const { records } = await openTestRecords();
    await noteWeakDimensions(records, run(), score(30));
    const cards = await records.reviews.due('l', noon + 30 * day);
    expect(cards.map(({ item, due }) => [item, due])).toEqual([['dimension/empathy', noon + day]]);
  });

  it('counts once, however often its debrief is opened', async () => {
    const { records } = await openTestRecords();
    await noteWeakDimensions(records, run(), score(30));
    await noteWeakDimensions(records, run(), score(30));
    expect(await records.reviews.log('l')).toHaveLength(1);
  });

  it('that went well puts the card off', async () => {
    const { records } = await openTestRecords();
    await noteWeakDimensions(records, run(), score(30));
    await noteWeakDimensions(records, run({ endedAt: noon + 2 * day }), score(80));
    const card = await records.reviews.card('l', 'dimension/empathy');
    expect(card?.due).toBeGreaterThan(noon + 3 * day);
  });

  it('that was only tried again from the middle says nothing', async () => {
    const { records } = await openTestRecords();
    await noteWeakDimensions(records, run({ origin: { whatIfOf: 'other', atEvent: 3 } }), score(30));
    expect(await records.reviews.log('l')).toEqual([]);
  });
});
