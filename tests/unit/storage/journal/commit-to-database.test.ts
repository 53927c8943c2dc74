import { describe, expect, it } from 'vitest';
import { commitToDatabase } from '#storage/journal/commit-to-database.ts';
import { event, log } from '../../../support/record-builders.ts';
import { openContext } from '../../../support/test-records.ts';

const outOfTurn = (seq: number) => ({
  type: 'refused',
  problem: expect.objectContaining({ what: 'storage.sequence.what', path: ['run-1', seq] }) as unknown,
});

describe('writing events', () => {
  it('keeps them in the order of their numbers', async () => {
    const { database } = await openContext();
    await commitToDatabase(database, log(12));
    await expect(database.events.toArray()).resolves.toEqual(log(12));
  });

  it('refuses a gap and writes nothing of it', async () => {
    const { database } = await openContext();
    await commitToDatabase(database, [event(0)]);
    await expect(commitToDatabase(database, [event(2), event(3)])).resolves.toEqual(outOfTurn(2));
    await expect(database.events.toArray()).resolves.toEqual([event(0)]);
  });

  it('refuses another event in the place of one that is there', async () => {
    const { database } = await openContext();
    await commitToDatabase(database, log(2));
    await expect(commitToDatabase(database, [event(1, { type: 'hint' })])).resolves.toEqual(outOfTurn(1));
    await expect(commitToDatabase(database, [event(1, { type: 'hint' }), event(2)])).resolves.toEqual(outOfTurn(1));
    await expect(database.events.toArray()).resolves.toEqual(log(2));
  });

  it('takes the same events again after a commit whose answer was lost', async () => {
    const { database } = await openContext();
    await commitToDatabase(database, log(2));
    await expect(commitToDatabase(database, log(2))).resolves.toEqual({ type: 'written' });
    await expect(commitToDatabase(database, log(4))).resolves.toEqual({ type: 'written' });
    await expect(database.events.toArray()).resolves.toEqual(log(4));
  });

  it('refuses to go on with a run whose events were erased', async () => {
    const { database } = await openContext();
    await commitToDatabase(database, log(2));
    await database.events.clear();
    await expect(commitToDatabase(database, [event(2)])).resolves.toEqual(outOfTurn(2));
  });

  it('says that the database is closed, so that the events are kept and tried again', async () => {
    const { database } = await openContext();
    database.close();
    await expect(commitToDatabase(database, [event(0)])).resolves.toMatchObject({
      type: 'failed',
      problem: { what: 'storage.closed.what', path: ['run-1', 0] },
    });
  });

  it('opens anew a database whose connection the browser has cut', async () => {
    const { database } = await openContext();
    database.close({ disableAutoOpen: false });
    await expect(commitToDatabase(database, [event(0)])).resolves.toEqual({ type: 'written' });
  });

  it('throws a payload that cannot be stored back at the caller and writes nothing', async () => {
    const { database } = await openContext();
    const broken = event(1, { payload: { say: (() => 'hello') as unknown as string } });
    await expect(commitToDatabase(database, [event(0), broken])).rejects.toThrow();
    await expect(database.events.count()).resolves.toBe(0);
  });
});
