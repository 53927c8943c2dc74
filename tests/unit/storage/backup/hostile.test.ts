import zlib from 'node:zlib';
import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { expand } from '#storage/backup/expand.ts';
import { nestingOf } from '#storage/backup/nesting.ts';
import { prepareRestore } from '#storage/backup/prepare-restore.ts';
import {
  asCompressedFile,
  asFile,
  backupOf,
  badOf,
  countsOf,
  everything,
  fill,
  prepared,
  restore,
} from '../../../support/backup-files.ts';
import { edition, event, learner, log, oneOfEach, run } from '../../../support/record-builders.ts';
import { must, openContext, troublesOf } from '../../../support/test-records.ts';

/** What a file is refused for. */
async function refusalOf(bytes: Uint8Array): Promise<string[]> {
  return troublesOf(await prepareRestore(await openContext(), bytes));
}

describe('a file that is no backup of ours', () => {
  it.each([
    ['empty', '', 'file-unreadable'],
    ['no JSON', 'Dear teacher,', 'file-unreadable'],
    ['a number', '7', 'file-foreign'],
    ['null', 'null', 'file-foreign'],
    ['a list', '[]', 'file-foreign'],
    ['JSON of somebody else', '{"format":"other/1"}', 'file-foreign'],
    ['another of our files', '{"format":"rolecall-run/1"}', 'file-foreign'],
    ['without tables', '{"format":"rolecall-backup/1","database":1}', 'file-unreadable'],
    ['with tables that are none', JSON.stringify(backupOf({ runs: 'all' })), 'file-unreadable'],
    ['of a later format', JSON.stringify(backupOf({}, { format: 'rolecall-backup/2' })), 'file-newer'],
    ['of a later database', JSON.stringify(backupOf({}, { database: 99 })), 'file-newer'],
    ['nested without end', '['.repeat(500_000), 'file-unreadable'],
  ])('is refused when it is %s', async (_, text, trouble) => {
    expect(await refusalOf(asFile(text))).toEqual([`storage.${trouble}.what`]);
  });

  it('is refused when it is no UTF-8', async () => {
    expect(await refusalOf(new Uint8Array([0x22, 0xff, 0xfe, 0x22]))).toEqual(['storage.file-unreadable.what']);
  });

  it('is refused when it is larger than 32 MB, before it is read', async () => {
    expect(await refusalOf(new Uint8Array(32 * 1024 * 1024 + 1))).toEqual(['storage.file-too-big.what']);
  });

  it('is refused when it would expand beyond 64 MB, and expanding stops there', { timeout: 30_000 }, async () => {
    const bomb = zlib.gzipSync(new Uint8Array(100 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(150_000);
    expect(await refusalOf(bomb)).toEqual(['storage.file-too-big.what']);
  });

  it('is refused when it was cut off at any place', async () => {
    const whole = asCompressedFile(backupOf({ learners: [learner()] }));
    for (const length of [2, 10, 20, whole.length - 9, whole.length - 1]) {
      expect(await refusalOf(whole.subarray(0, length))).toEqual(['storage.file-damaged.what']);
    }
  });

  it('is refused when a bit has flipped anywhere in its content', async () => {
    const whole = asCompressedFile(backupOf({ learners: [learner()] }));
    for (let place = 12; place < whole.length; place += 7) {
      const flipped = whole.slice();
      flipped[place]! ^= 4;
      // Only the length at the very end may differ unnoticed: the content is checked by its checksum.
      if (place < whole.length - 4) expect((await refusalOf(flipped))[0]).toMatch(/file-(damaged|too-big)/);
    }
  });
});

describe('expanding', () => {
  it('gives back what was compressed', () => {
    const bytes = asFile('开口练'.repeat(10_000));
    expect(expand(gzipSync(bytes))).toEqual({ ok: true, value: bytes });
  });

  it('counts brackets outside of texts only', () => {
    expect(nestingOf('{"a":["[[[[", "\\"[[", {}]}')).toBe(3);
  });
});

describe('bad rows', () => {
  it('are named by table, key and field, and spoil nothing but themselves', async () => {
    const { notes, answers } = oneOfEach();
    const context = await openContext();
    const done = await restore(context, {
      learners: [learner(), { ...learner({ id: 'admin' }), colour: 900 }, null, 'me', { id: 'x'.repeat(5000) }],
      notes: [
        { ...notes, text: 7 },
        { ...notes, id: 'note-2' },
      ],
      answers: [{ ...answers, surprise: true }],
      treasures: [{ id: 'gold' }],
    });
    expect(badOf(done)).toEqual([
      'treasures: : storage.table-unknown.what',
      'learners: admin.colour: storage.row-invalid.what',
      'learners: #2: storage.row-invalid.what',
      'learners: #3: storage.row-invalid.what',
      `learners: ${'x'.repeat(80)}.id: storage.row-invalid.what`,
      'answers: answer-1: storage.row-invalid.what',
      'notes: note-1.text: storage.row-invalid.what',
    ]);
    expect(done.badCount).toBe(7);
    expect(countsOf(done)).toEqual({ learners: { added: 1 }, notes: { added: 1 } });
  });

  it('are listed up to 200 and counted beyond', async () => {
    const { preview } = await prepared(await openContext(), { learners: Array.from({ length: 5000 }, () => null) });
    expect(preview.bad).toHaveLength(200);
    expect(preview.badCount).toBe(5000);
  });

  it('are those that belong to nobody', async () => {
    const { notes, settings } = oneOfEach();
    const { preview } = await prepared(await openContext(), {
      notes: [notes],
      settings: [{ ...settings, owner: 'device', name: 'current-learner' }],
      runs: [run()],
      events: [event(0), event(0, { run: 'run-9' })],
    });
    expect(badOf(preview)).toEqual([
      'notes: note-1: storage.row-orphan.what',
      'settings: device / current-learner: storage.row-orphan.what',
      'runs: run-1: storage.row-orphan.what',
      'events: run-1 / 0: storage.row-orphan.what',
      'events: run-9 / 0: storage.row-orphan.what',
    ]);
  });

  it('are those that come twice: the first one counts', async () => {
    const context = await openContext();
    const done = await restore(context, { learners: [learner(), learner({ name: '冒名' })] });
    expect(badOf(done)).toEqual(['learners: xiaoman: storage.row-doubled.what']);
    await expect(context.database.learners.toArray()).resolves.toEqual([learner()]);
  });

  it('are events behind a gap', async () => {
    const { preview } = await prepared(await openContext(), {
      learners: [learner()],
      runs: [run()],
      events: [event(3), event(1), event(0), event(4)],
    });
    expect(badOf(preview)).toEqual([
      'events: run-1 / 3: storage.event-gap.what',
      'events: run-1 / 4: storage.event-gap.what',
    ]);
    expect(countsOf(preview)['events']).toEqual({ added: 2 });
  });

  it('are editions that would plant a false text under a true name', async () => {
    const context = await openContext();
    const done = await restore(context, { editions: [{ hash: edition('{"a":1}').hash, text: '{"a":2}' }] });
    expect(badOf(done)).toEqual([`editions: ${edition('{"a":1}').hash}: storage.edition-altered.what`]);
    await expect(context.database.editions.count()).resolves.toBe(0);
  });
});

describe('keys that reach for a prototype', () => {
  const polluted = '{"polluted":true}';
  const frame = (tables: string, more = '') =>
    `{"format":"rolecall-backup/1","database":1,"madeAt":1,"scope":"all","tables":{${tables}}${more}}`;
  const row = JSON.stringify(learner()).slice(0, -1);
  const answer = JSON.stringify(oneOfEach().answers).replace('{"picked":"b"}', `{"__proto__":${polluted}}`);

  it.each([
    ['in the frame', frame('', `,"__proto__":${polluted}`)],
    ['as a table', frame(`"__proto__":[${polluted}],"constructor":[${polluted}]`)],
    ['in a row', frame(`"learners":[${row},"__proto__":${polluted}}]`)],
    ['inside a payload', frame(`"learners":[${row}}],"answers":[${answer}]`)],
  ])('do no harm %s', async (_, text) => {
    const context = await openContext();
    const { preview, apply } = must(await prepareRestore(context, asFile(text)));
    must(await apply({ newer: 'take', conflicting: 'take' }));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(JSON.stringify(await everything(context))).not.toContain('polluted');
    expect(preview.conflicts).toEqual([]);
  });
});

describe('any junk whatever', () => {
  const key = fc.constantFrom('xiaoman', 'run-1', 'note-1', '', '__proto__', '\u0000', 'x'.repeat(300));
  const rows = oneOfEach();
  /** A row of some table in which some fields were replaced by anything. */
  const spoiledRow = fc
    .tuple(fc.constantFrom(...Object.values(rows)), fc.dictionary(fc.string(), fc.jsonValue()), key, fc.nat(20))
    .map(([row, extra, id, place]) => {
      const fields = Object.keys(row);
      return { ...row, [fields[place % fields.length]!]: id, ...(place > 15 ? extra : {}) };
    });
  const tables = fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(rows)), fc.string()),
    fc.oneof(fc.array(fc.oneof(spoiledRow, fc.jsonValue()), { maxLength: 6 }), fc.jsonValue()),
    { maxKeys: 8 },
  );
  const file = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map(asFile),
    tables.map((some) => asFile(backupOf(some))),
    tables.map((some) => asCompressedFile(backupOf(some))),
    fc
      .tuple(tables, fc.nat(500), fc.nat(255))
      .map(([some, place, byte]) => asCompressedFile(backupOf(some)).fill(byte, place, place + 1)),
  );

  it('never throws and never changes a row that is here, unless the person takes it', { timeout: 30_000 }, async () => {
    const context = await openContext();
    await fill(context, {
      ...Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, [row]])),
      events: log(3),
    });
    const before = await everything(context);

    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        const outcome = await prepareRestore(context, bytes);
        if (!outcome.ok) return;
        must(await outcome.value.apply({ newer: 'keep', conflicting: 'keep' }));
        const after = await everything(context);
        for (const [name, present] of Object.entries(before))
          expect(after[name]).toEqual(expect.arrayContaining(present));
      }),
      { numRuns: 300 },
    );
  });
});
