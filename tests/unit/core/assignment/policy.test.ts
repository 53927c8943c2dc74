import { describe, expect, it } from 'vitest';
import { accessAt } from '#core/assignment/access-at.ts';
import type { Adjustment } from '#core/assignment/adjustment-schema.ts';
import { checkSuccessor } from '#core/assignment/check-successor.ts';
import { compareAssignments } from '#core/assignment/compare-assignments.ts';
import { issueAssignment } from '#core/assignment/issue-assignment.ts';
import { afterLateness, latenessOf } from '#core/assignment/late-penalty.ts';
import { mayBegin } from '#core/assignment/may-begin.ts';
import { personalCopy } from '#core/assignment/personal-copy.ts';
import { seedOf } from '#core/assignment/seed-of.ts';
import { termsOf } from '#core/assignment/terms-of.ts';
import { readWorkMark, writeWorkMark } from '#core/assignment/work-mark.ts';
import { callItem, draft, issued, minute, signer, student } from '../../../support/class-builders.ts';
import { must, troublesOf } from '../../../support/must.ts';

const hour = 3_600_000;
const day = 24 * hour;
const dueAt = minute + 7 * day;

const adjustment = (values: Partial<Adjustment>): Adjustment => ({
  id: 'a', assignment: 'week-5', who: { students: ['student-0012'] }, item: null, dueAt: null, cutOffAt: null,
  extraAttempts: 0, extraTime: 0, exempt: false, reason: '', ...values,
}); // prettier-ignore

describe('access', () => {
  const window = { opensAt: minute, dueAt, cutOffAt: dueAt + day };
  it.each([
    ['before opening', minute - 1, 'early'],
    ['at the opening', minute, 'open'],
    ['exactly when due', dueAt, 'open'],
    ['a moment later', dueAt + 1, 'late'],
    ['exactly at the cut-off', dueAt + day, 'late'],
    ['after the cut-off', dueAt + day + 1, 'closed'],
  ])('%s', (_, now, access) => {
    expect(accessAt(window, now)).toBe(access);
  });

  it('is always open without times', () => {
    expect(accessAt({ opensAt: null, dueAt: null, cutOffAt: null }, minute)).toBe('open');
  });
});

describe('lateness', () => {
  const late = { percent: 10, per: 'day' as const, floor: 40 };
  it.each([
    ['in time', dueAt, 0, 85],
    ['a second late counts as a day', dueAt + 1000, 10, 75],
    ['1.3 days count as two', dueAt + 1.3 * day, 20, 65],
    ['the floor holds', dueAt + 9 * day, 90, 40],
  ])('%s', (_, at, points, mark) => {
    const lateness = latenessOf(late, dueAt, at);
    expect([lateness.points, afterLateness(85, lateness, late.floor)]).toEqual([points, mark]);
  });

  it('never raises a mark that was below the floor', () => {
    expect(afterLateness(25, latenessOf(late, dueAt, dueAt + day), late.floor)).toBe(25);
  });

  it('counts hours where the rule says so', () => {
    expect(latenessOf({ percent: 2, per: 'hour', floor: 0 }, dueAt, dueAt + 90 * 60_000)).toEqual({
      units: 2,
      points: 4,
    });
  });

  it('costs nothing without a rule', () => {
    expect(latenessOf(null, dueAt, dueAt + day)).toEqual({ units: 0, points: 0 });
  });
});

describe('the terms of a student', () => {
  const item = callItem({ attempts: 2, minutes: 30 });
  const assignment = {
    ...draft({ dueAt, cutOffAt: dueAt + day, items: [item] }),
    format: 'rolecall-assignment/1' as const,
    issuer: { name: '陈', key: '', sealKey: null },
  };
  const who = student('0012', { group: '一组' });

  it('are those of the assignment without adjustments', () => {
    expect(termsOf(assignment, item, [], who)).toEqual({
      opensAt: null,
      dueAt,
      cutOffAt: dueAt + day,
      exempt: false,
      attempts: 2,
      timeLimit: 30 * 60_000,
    });
  });

  it('are those of the group, unless the student has own ones', () => {
    const group = adjustment({ who: { group: '一组' }, dueAt: dueAt + 5 * day, exempt: true });
    const own = adjustment({ dueAt: dueAt + 2 * day, extraAttempts: 1, extraTime: 50 });
    expect(termsOf(assignment, item, [group], who)).toMatchObject({ dueAt: dueAt + 5 * day, exempt: true });
    expect(termsOf(assignment, item, [group, own], who)).toMatchObject({
      dueAt: dueAt + 2 * day,
      exempt: false,
      attempts: 3,
      timeLimit: 45 * 60_000,
    });
  });

  it('never cut off before the extended due time', () => {
    expect(termsOf(assignment, item, [adjustment({ dueAt: dueAt + 3 * day })], who).cutOffAt).toBe(dueAt + 3 * day);
  });

  it('leave others alone: other students, other items, other assignments, students without a group', () => {
    const others = [adjustment({ who: { students: ['student-0099'] }, exempt: true }), adjustment({ item: 'other', exempt: true }), adjustment({ assignment: 'week-6', exempt: true }), adjustment({ who: { group: '' }, exempt: true })]; // prettier-ignore
    expect(termsOf(assignment, item, others, student('0012')).exempt).toBe(false);
  });

  it('say whether another attempt may begin', () => {
    const terms = termsOf(assignment, item, [], who);
    expect(must(mayBegin(terms, 1, minute))).toBe('open');
    expect(must(mayBegin(terms, 1, dueAt + 1))).toBe('late');
    expect(troublesOf(mayBegin(terms, 2, minute))).toEqual(['class.no-attempts-left.what']);
    expect(troublesOf(mayBegin(terms, 0, dueAt + 2 * day))).toEqual(['class.closed.what']);
    expect(troublesOf(mayBegin({ ...terms, opensAt: dueAt }, 0, minute))).toEqual(['class.not-open-yet.what']);
  });

  it('go into a copy for the student, which can be signed', async () => {
    const two = { ...assignment, items: [item, { ...item, id: 'second' }] };
    const copy = personalCopy(
      two,
      [adjustment({ dueAt: dueAt + 2 * day, extraTime: 25 }), adjustment({ item: 'second', exempt: true })],
      who,
    );
    const signed = must(await issueAssignment(copy!, await signer()));
    expect(signed).toMatchObject({ student: '0012', dueAt: dueAt + 2 * day, nonce: assignment.nonce });
    expect(signed.items.map(({ id }) => id)).toEqual(['call']);
    expect(personalCopy(two, [adjustment({ exempt: true })], who)).toBeNull();
  });
});

describe('the seed of an attempt', () => {
  const own = { nonce: 'Zm9ydHktdHdvLTQy', shuffle: true };

  it('differs by student, attempt and item, and not by how the number is typed', () => {
    const seeds = [
      seedOf(own, 'a', '0012', 1),
      seedOf(own, 'a', '0012', 2),
      seedOf(own, 'a', '0013', 1),
      seedOf(own, 'b', '0012', 1),
    ];
    expect(new Set(seeds).size).toBe(4);
    expect(seedOf(own, 'a', ' ００12 ', 1)).toBe(seeds[0]);
  });

  it('is the same for everybody without shuffling', () => {
    expect(seedOf({ ...own, shuffle: false }, 'a', '0012', 1)).toBe(seedOf({ ...own, shuffle: false }, 'a', '0013', 1));
  });
});

describe('an edit after issue', () => {
  it('is told field by field', async () => {
    const before = await issued({ items: [callItem(), callItem({ id: 'two' }), callItem({ id: 'three' })] });
    const after = await issued({
      version: 2,
      dueAt,
      items: [callItem({ id: 'two' }), callItem({ weight: 3 }), callItem({ id: 'four' })],
    });
    expect(
      compareAssignments(before, { ...after, issuer: before.issuer }).map((change) => ({
        ...change,
        item:
          'item' in change && typeof change.item === 'object'
            ? change.item.id
            : 'item' in change
              ? change.item
              : undefined,
      })),
    ).toEqual([
      { type: 'field', field: 'dueAt', before: null, after: dueAt, item: undefined },
      { type: 'item-removed', item: 'three' },
      { type: 'item-added', item: 'four' },
      { type: 'item-field', item: 'call', field: 'weight', before: 1, after: 3 },
      { type: 'items-reordered', item: undefined },
    ]);
  });

  it('is nothing when only the version went up', async () => {
    const before = await issued();
    expect(compareAssignments(before, { ...before, version: 2 })).toEqual([]);
  });
});

describe('an assignment that comes in again', () => {
  it('is the same, newer or older, and refused from anybody but its issuer', async () => {
    const teacher = await signer();
    const [one, two] = [await issued({}, teacher), await issued({ version: 2, title: '第5周（改）' }, teacher)];
    expect([must(checkSuccessor(one, one)), must(checkSuccessor(one, two)), must(checkSuccessor(two, one))]).toEqual([
      'same',
      'newer',
      'older',
    ]);
    for (const forged of [
      await issued({ version: 3 }),
      await issued({ version: 3, nonce: 'bGFzdC13ZWVrLWxhc3Q' }, teacher),
    ]) {
      expect(troublesOf(checkSuccessor(one, forged))).toEqual(['class.signature-wrong.what']);
    }
  });
});

describe('the mark of assigned work in the records', () => {
  it('comes back as it was', () => {
    const mark = { assignment: 'week-5', item: 'call', number: 3 };
    expect(readWorkMark(writeWorkMark(mark))).toEqual(mark);
  });

  it.each([undefined, '', 'week-5', 'week-5/call', 'week-5/call/0', 'week-5/call/x', '/call/1'])(
    'is none in %s',
    (text) => {
      expect(readWorkMark(text)).toBeNull();
    },
  );
});
