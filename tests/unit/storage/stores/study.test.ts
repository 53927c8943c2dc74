import { describe, expect, it } from 'vitest';
import { noon, oneOfEach } from '../../../support/record-builders.ts';
import { must, openTestRecords, stillWorld, troublesOf } from '../../../support/test-records.ts';

const { id: _answer, ...answer } = oneOfEach().answers;
const { id: _note, createdAt: _created, changedAt: _changed, ...note } = oneOfEach().notes;
const { id: _review, ...review } = oneOfEach().reviews;
const { changedAt: _cardChanged, ...card } = oneOfEach().cards;

describe('an answer', () => {
  it('is kept as an attempt and as evidence of its section', async () => {
    const { records } = await openTestRecords();
    const wrong = must(await records.answers.record({ ...answer, score: 0, at: noon }));
    const right = must(await records.answers.record({ ...answer, score: 1, at: noon + 1 }));

    await expect(records.answers.list('xiaoman', answer.exercise)).resolves.toEqual([wrong, right]);
    await expect(records.answers.inChapter('xiaoman', answer.chapter)).resolves.toEqual([wrong, right]);
    await expect(records.progress.list('xiaoman', answer.chapter)).resolves.toMatchObject([
      { section: '09.3', answered: [answer.exercise] },
    ]);
  });
});

describe('progress', () => {
  it('counts the same evidence once', async () => {
    const world = stillWorld();
    const { records } = await openTestRecords(world);
    const first = must(await records.progress.note('xiaoman', '09', '09.6', 'submitted', 'task-1'));
    world.tick(1000);
    expect(must(await records.progress.note('xiaoman', '09', '09.6', 'submitted', 'task-1'))).toEqual(first);
  });

  it('is listed for one chapter or for all', async () => {
    const { records } = await openTestRecords();
    await records.progress.note('xiaoman', '08', '08.1', 'answered', 'a');
    await records.progress.note('xiaoman', '09', '09.1', 'answered', 'b');
    const sections = async (chapter?: string) =>
      (await records.progress.list('xiaoman', chapter)).map((row) => row.section);
    await expect(sections()).resolves.toEqual(['08.1', '09.1']);
    await expect(sections('09')).resolves.toEqual(['09.1']);
  });
});

describe('a note', () => {
  it('is added, changed and found by its chapter', async () => {
    const world = stillWorld();
    const { records } = await openTestRecords(world);
    const added = must(await records.notes.add(note));
    world.tick(1000);
    const changed = must(await records.notes.change(added.id, { text: '考试要用' }));
    expect(changed).toEqual({ ...added, text: '考试要用', changedAt: noon + 1000 });
    await expect(records.notes.list('xiaoman', note.chapter)).resolves.toEqual([changed]);
    await expect(records.notes.list('xiaoman', '01-first-chapter')).resolves.toEqual([]);
    await expect(records.notes.list('xiaoman')).resolves.toEqual([changed]);
  });

  it('comes back when its deletion is undone', async () => {
    const { records } = await openTestRecords();
    const added = must(await records.notes.add(note));
    const removed = must(await records.notes.remove(added.id));
    await expect(records.notes.list('xiaoman')).resolves.toEqual([]);
    must(await records.notes.putBack(removed));
    await expect(records.notes.list('xiaoman')).resolves.toEqual([added]);
    expect(troublesOf(await records.notes.putBack(removed))).toEqual(['storage.exists.what']);
  });

  it('that is not there cannot be changed', async () => {
    const { records } = await openTestRecords();
    expect(troublesOf(await records.notes.change('nowhere', { text: '' }))).toEqual(['storage.missing.what']);
  });
});

describe('cards and reviews', () => {
  it('gives what is due, the most overdue first', async () => {
    const { records } = await openTestRecords();
    for (const [item, due] of [
      ['later', noon + 1],
      ['now', noon],
      ['overdue', noon - 1000],
    ] as const) {
      must(await records.reviews.putCard({ ...card, item, due }));
    }
    const due = await records.reviews.due('xiaoman', noon);
    expect(due.map(({ item }) => item)).toEqual(['overdue', 'now']);
  });

  it('keeps a review together with the card that came out of it', async () => {
    const { records } = await openTestRecords();
    const kept = must(await records.reviews.record({ ...card, due: noon + 5000 }, review));
    await expect(records.reviews.log('xiaoman')).resolves.toEqual([kept]);
    await expect(records.reviews.card('xiaoman', card.item)).resolves.toMatchObject({ due: noon + 5000 });
  });
});

describe('a setting', () => {
  it('is set, read and forgotten for its owner', async () => {
    const { records } = await openTestRecords();
    must(await records.settings.set('xiaoman', 'speech-rate', { words: 180 }));
    await expect(records.settings.get('xiaoman', 'speech-rate')).resolves.toEqual({ words: 180 });
    must(await records.settings.remove('xiaoman', 'speech-rate'));
    await expect(records.settings.get('xiaoman', 'speech-rate')).resolves.toBeUndefined();
  });
});

describe('the tables of a class', () => {
  it('put, get, list and remove rows', async () => {
    const { records } = await openTestRecords();
    const { students: student } = oneOfEach();
    must(await records.students.put(student, { ...student, id: 'student-2', class: 'class-2' }));
    await expect(records.students.get('student-1')).resolves.toEqual(student);
    await expect(records.students.list('class', 'class-1')).resolves.toEqual([student]);
    await expect(records.students.list()).resolves.toHaveLength(2);
    must(await records.students.remove('student-1', 'student-2'));
    await expect(records.students.list()).resolves.toEqual([]);
  });
});

describe('a watched query', () => {
  it('runs again when what it read has changed', async () => {
    const { records } = await openTestRecords();
    const seen: number[] = [];
    const subscription = records
      .watch(async () => (await records.learners.list()).length)
      .subscribe({ next: (count) => void seen.push(count), error: (error) => expect.unreachable(String(error)) });
    await expect.poll(() => seen).toEqual([0]);
    must(await records.learners.add({ name: '林小满' }));
    await expect.poll(() => seen).toEqual([0, 1]);
    subscription.unsubscribe();
  });
});
