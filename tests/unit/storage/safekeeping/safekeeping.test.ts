import { describe, expect, it } from 'vitest';
import { edition, newRun } from '../../../support/record-builders.ts';
import { must, openTestRecords, stillWorld } from '../../../support/test-records.ts';

/** A storage manager that answers as told and counts how often it is asked. */
function storageManager(answers: (boolean | Error)[]) {
  const asked = { times: 0 };
  const manager = {
    persist: () => {
      const answer = answers[asked.times];
      asked.times += 1;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? false);
    },
    estimate: () => Promise.resolve({ usage: 12, quota: 1000 }),
  } as unknown as StorageManager;
  return { manager, asked };
}

describe('asking the browser to keep the records', () => {
  it('keeps its yes and does not ask again', async () => {
    const { manager, asked } = storageManager([true]);
    const { records } = await openTestRecords(stillWorld({ storage: manager }));
    await expect(records.safekeeping.persistence()).resolves.toBeUndefined();
    expect(must(await records.safekeeping.askToPersist())).toBe('granted');
    expect(must(await records.safekeeping.askToPersist())).toBe('granted');
    await expect(records.safekeeping.persistence()).resolves.toBe('granted');
    expect(asked.times).toBe(1);
  });

  it('keeps its no and asks again at the next hand-in', async () => {
    const { manager, asked } = storageManager([false, new Error('forbidden'), true]);
    const { records } = await openTestRecords(stillWorld({ storage: manager }));
    expect(must(await records.safekeeping.askToPersist())).toBe('refused');
    await expect(records.safekeeping.persistence()).resolves.toBe('refused');
    expect(must(await records.safekeeping.askToPersist())).toBe('refused');
    expect(must(await records.safekeeping.askToPersist())).toBe('granted');
    expect(asked.times).toBe(3);
  });

  it('says so where the browser cannot be asked', async () => {
    const { records } = await openTestRecords();
    expect(must(await records.safekeeping.askToPersist())).toBe('unavailable');
    await expect(records.safekeeping.room()).resolves.toBeUndefined();
  });

  it('does not take a junk setting for an answer', async () => {
    const { records } = await openTestRecords();
    must(await records.settings.set('device', 'persistence', { granted: true }));
    await expect(records.safekeeping.persistence()).resolves.toBeUndefined();
  });
});

describe('what is told about safety', () => {
  it('tells how much room there is', async () => {
    const { records } = await openTestRecords(stillWorld({ storage: storageManager([]).manager }));
    await expect(records.safekeeping.room()).resolves.toEqual({ used: 12, quota: 1000 });
  });

  it('names each promise that is weaker here, with the message that explains it', async () => {
    const { records } = await openTestRecords();
    const weak = (await records.safekeeping.guarantees()).filter(({ strength }) => strength === 'weaker');
    expect(weak).toEqual([
      { name: 'locks', strength: 'weaker', message: 'storage.guarantee.locks.weaker' },
      { name: 'offline', strength: 'weaker', message: 'storage.guarantee.offline.weaker' },
      { name: 'persistence', strength: 'weaker', message: 'storage.guarantee.persistence.weaker' },
    ]);
  });

  it('names a promise that holds as full', async () => {
    const { manager } = storageManager([true]);
    const { records } = await openTestRecords(stillWorld({ storage: manager, locks: navigator.locks }));
    must(await records.safekeeping.askToPersist());
    const strengths = (await records.safekeeping.guarantees()).map(({ name, strength }) => [name, strength]);
    expect(Object.fromEntries(strengths)).toMatchObject({ locks: 'full', signing: 'full', persistence: 'full' });
  });
});

describe('erasing everything', () => {
  it('leaves no row in any table, and the site works on', async () => {
    const { records, context } = await openTestRecords();
    const { id } = must(await records.learners.add({ name: '林小满' }));
    must(await records.runs.start(newRun({ learner: id }), edition()));
    must(await records.safekeeping.eraseAll());

    const counts = await Promise.all(context.database.tables.map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
    expect(must(await records.learners.add({ name: '周舟' })).name).toBe('周舟');
  });
});
