import { describe, expect, it } from 'vitest';
import { countsOf, everything, fill, prepared, restore } from '../../../support/backup-files.ts';
import { edition, event, learner, log, noon, oneOfEach, run } from '../../../support/record-builders.ts';
import { must, openContext } from '../../../support/test-records.ts';

const { notes: note, answers: answer, progress } = oneOfEach();

/** A device on which 林小满 has a note, an answer, some progress and a run of three events. */
async function device() {
  const context = await openContext();
  await fill(context, {
    learners: [learner()],
    notes: [note],
    answers: [answer],
    progress: [progress],
    editions: [edition()],
    runs: [run()],
    events: log(3),
  });
  return context;
}

describe('the preview of a restore', () => {
  it('tells added, newer, same and conflicting rows of each table, and writes nothing', async () => {
    const context = await device();
    const before = await everything(context);
    const { preview } = await prepared(context, {
      learners: [learner()],
      notes: [note, { ...note, id: 'note-2' }],
      answers: [{ ...answer, score: 0 }],
    });
    expect(countsOf(preview)).toEqual({
      learners: { same: 1 },
      notes: { added: 1, same: 1 },
      answers: { conflicting: 1 },
    });
    expect(preview.conflicts).toEqual([{ table: 'answers', id: 'answer-1', reason: 'differs' }]);
    await expect(everything(context)).resolves.toEqual(before);
  });

  it.each([
    ['a later state in the file is newer', noon + 1, { newer: 1 }, []],
    ['an earlier state in the file is a conflict', noon - 1, { conflicting: 1 }, ['older']],
    ['another state of the same time is a conflict', noon, { conflicting: 1 }, ['differs']],
  ])('%s', async (_, changedAt, counts, reasons) => {
    const { preview } = await prepared(await device(), { notes: [{ ...note, text: '改过', changedAt }] });
    expect(countsOf(preview)).toEqual({ notes: counts });
    expect(preview.conflicts.map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe('applying a restore', () => {
  const newer = { ...note, text: '文件里更新', changedAt: noon + 1 };
  const older = { ...note, text: '文件里更旧', changedAt: noon - 1 };

  it.each([
    ['keeps what is here although the file is newer', newer, {}, note],
    ['takes what is newer when asked to', newer, { newer: 'take' as const }, newer],
    ['keeps what conflicts', older, { newer: 'take' as const }, note],
    ['takes what conflicts when asked to', older, { conflicting: 'take' as const }, older],
  ])('%s', async (_, incoming, choice, expected) => {
    const context = await device();
    await restore(context, { notes: [incoming] }, choice);
    await expect(context.database.notes.toArray()).resolves.toEqual([expected]);
  });

  it('looks again before it writes: what changed since the preview is not overwritten unasked', async () => {
    const context = await device();
    const { preview, apply } = await prepared(context, { notes: [{ ...note, id: 'note-2', text: '文件' }] });
    expect(countsOf(preview)).toEqual({ notes: { added: 1 } });
    await fill(context, { notes: [{ ...note, id: 'note-2', text: '刚写的' }] });

    const done = must(await apply({ newer: 'keep', conflicting: 'keep' }));
    expect(countsOf(done)).toEqual({ notes: { conflicting: 1 } });
    await expect(context.database.notes.get('note-2')).resolves.toMatchObject({ text: '刚写的' });
  });

  it('twice is the same as once', async () => {
    const context = await device();
    const tables = { notes: [{ ...note, id: 'note-2' }], runs: [run()], events: log(5) };
    await restore(context, tables, { newer: 'take' });
    const once = await everything(context);
    await restore(context, tables, { newer: 'take', conflicting: 'take' });
    await expect(everything(context)).resolves.toEqual(once);
  });

  it('writes all or nothing', async () => {
    const context = await device();
    const before = await everything(context);
    const { apply } = await prepared(context, { notes: [{ ...note, id: 'note-2' }], settings: [oneOfEach().settings] });
    const fullDisk = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    context.database.settings.hook('creating', fullDisk);
    const outcome = await apply({ newer: 'take', conflicting: 'take' });
    expect(outcome).toMatchObject({ ok: false, problems: [{ what: 'storage.full.what' }] });
    await expect(everything(context)).resolves.toEqual(before);
  });

  it('tells the other tabs which runs it touched', async () => {
    const context = await device();
    const heard: string[] = [];
    context.notices.listen((id) => heard.push(id));
    await restore(context, { runs: [run()], events: log(4) }, { newer: 'take' });
    expect(heard).toEqual(['run-1']);
  });
});

describe('evidence from two devices', () => {
  it('is put together, whatever is chosen about conflicts', async () => {
    const context = await device();
    const elsewhere = { ...progress, answered: ['another'], simulated: ['run-9'], changedAt: noon - 5 };
    const done = await restore(context, { progress: [elsewhere] }, { newer: 'take' });
    expect(countsOf(done)).toEqual({ progress: { newer: 1 } });
    await expect(context.database.progress.toArray()).resolves.toEqual([
      { ...progress, answered: ['name-the-worry', 'another'], simulated: ['run-9'] },
    ]);
    expect(countsOf(await restore(context, { progress: [elsewhere] }))).toEqual({ progress: { same: 1 } });
  });
});

describe('a run with its log', () => {
  const finished = run({ status: 'finished', endedAt: noon + 9, result: { score: 80 }, changedAt: noon + 9 });
  const elsewhere = [...log(2), event(2, { type: 'hint', payload: {} }), event(3)];

  it.each([
    ['is the same when row and events are', run(), log(3), { runs: { same: 1 }, events: { same: 3 } }],
    ['is newer when the file goes on', run(), log(5), { runs: { newer: 1 }, events: { same: 3, newer: 2 } }],
    ['is newer when the file has its end', finished, log(3), { runs: { newer: 1 }, events: { same: 3 } }],
    ['conflicts when the file has less', run(), log(2), { runs: { conflicting: 1 }, events: { conflicting: 2 } }],
    ['conflicts when it went another way', run(), elsewhere, { runs: { conflicting: 1 }, events: { conflicting: 4 } }],
    [
      'conflicts when it is another call under the same id',
      run({ seed: 'other' }),
      log(3),
      { runs: { conflicting: 1 }, events: { conflicting: 3 } },
    ],
  ])('%s', async (_, row, events, counts) => {
    const { preview } = await prepared(await device(), { runs: [row], events });
    expect(countsOf(preview)).toEqual(counts);
  });

  it('grows when what is newer is taken', async () => {
    const context = await device();
    await restore(context, { runs: [run()], events: log(5) }, { newer: 'take' });
    await expect(context.database.events.toArray()).resolves.toEqual(log(5));
  });

  it('never becomes a mixture of two calls', async () => {
    const kept = await device();
    await restore(kept, { runs: [run()], events: elsewhere }, { newer: 'take' });
    await expect(kept.database.events.toArray()).resolves.toEqual(log(3));

    const replaced = await device();
    await restore(replaced, { runs: [run()], events: elsewhere }, { conflicting: 'take' });
    await expect(replaced.database.events.toArray()).resolves.toEqual(elsewhere);

    const shortened = await device();
    await restore(shortened, { runs: [run()], events: log(1) }, { conflicting: 'take' });
    await expect(shortened.database.events.toArray()).resolves.toEqual(log(1));
  });
});
