import { describe, expect, it } from 'vitest';
import { takeRunLock } from '#storage/locks/run-lock.ts';
import { closeContext, openContext, stillWorld } from '../../../support/test-records.ts';

describe('the pen of a run where the browser has locks', () => {
  it('is given to one, refused to a second, and free again after its release', async () => {
    const context = await openContext(undefined, stillWorld({ locks: navigator.locks }));
    const first = await takeRunLock(context, 'run-1');
    expect(first).toBeDefined();
    await expect(takeRunLock(context, 'run-1')).resolves.toBeUndefined();
    await first?.release();
    const third = await takeRunLock(context, 'run-1');
    expect(third).toBeDefined();
    await third?.release();
  });

  it('is one for each run', async () => {
    const context = await openContext(undefined, stillWorld({ locks: navigator.locks }));
    const pens = await Promise.all([takeRunLock(context, 'run-1'), takeRunLock(context, 'run-2')]);
    expect(pens.every((pen) => pen !== undefined)).toBe(true);
    for (const pen of pens) await pen?.release();
  });
});

describe('the pen of a run where the browser has no locks', () => {
  /** Two tabs of one browser: one database, two worlds whose clocks agree. */
  async function twoTabs() {
    const name = `tabs-${crypto.randomUUID()}`;
    const worlds = [stillWorld({ randomId: () => 'tab-1' }), stillWorld({ randomId: () => 'tab-2' })] as const;
    const one = await openContext(name, worlds[0]);
    const other = await openContext(name, worlds[1]);
    return { one, other, worlds };
  }

  it('is given to one, refused to a second, and free again after its release', async () => {
    const { one, other } = await twoTabs();
    const pen = await takeRunLock(one, 'run-1');
    expect(pen).toBeDefined();
    await expect(takeRunLock(other, 'run-1')).resolves.toBeUndefined();
    await pen?.release();
    await expect(takeRunLock(other, 'run-1')).resolves.toBeDefined();
  });

  it('stays with a tab that renews its claim', async () => {
    const { one, other, worlds } = await twoTabs();
    await takeRunLock(one, 'run-1');
    for (let beat = 0; beat < 5; beat += 1) {
      for (const world of worlds) world.tick(2000);
      await expect.poll(() => worlds[0].pending()).toBe(1);
    }
    await expect(takeRunLock(other, 'run-1')).resolves.toBeUndefined();
  });

  it('goes to another tab when its holder was killed and the claim has run out', async () => {
    const { one, other, worlds } = await twoTabs();
    await takeRunLock(one, 'run-1');
    closeContext(one);
    worlds[1].tick(5999);
    await expect(takeRunLock(other, 'run-1')).resolves.toBeUndefined();
    worlds[1].tick(1);
    await expect(takeRunLock(other, 'run-1')).resolves.toBeDefined();
  });

  it('is not taken back by a sleeper who wakes after another tab took over', async () => {
    const { one, other, worlds } = await twoTabs();
    const lost = await takeRunLock(one, 'run-1');
    worlds[1].tick(6000);
    await takeRunLock(other, 'run-1');
    worlds[0].tick(6000);
    await expect.poll(() => worlds[0].pending()).toBe(1);
    await lost?.release();
    await expect(other.database.locks.get('run-1')).resolves.toMatchObject({ holder: 'tab-2' });
  });
});
