import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRoster, rosterRows } from '#core/gradebook/plan-roster.ts';
import { readRoster } from '#core/gradebook/read-roster.ts';
import { noon, student } from '../../../support/class-builders.ts';
import { must, troublesOf } from '../../../support/must.ts';

const told = (rows: string[][]) =>
  must(readRoster(rows)).problems.map(({ what, path }) => `${what.split('.')[1]!} ${path.join(' ')}`);

describe('a class list', () => {
  it.each<[string, string[][]]>([
    [
      'with Chinese headings',
      [['序号', '学 号', '姓名', '组别'].map((head) => head.replace(' ', '')), ['1', '0012', '林小满', '一组']],
    ],
    [
      'with English headings in another order',
      [
        ['Name', 'Group', 'Student ID'],
        ['林小满', '一组', '0012'],
      ],
    ],
    ['with empty rows and spaces', [[''], ['姓名', '学号', '组'], ['', ''], [' 林小满 ', ' 0012', '一组 ']]],
  ])('is read %s, numbers as text', (_, rows) => {
    expect(must(readRoster(rows))).toEqual({
      students: [{ number: '0012', name: '林小满', group: '一组' }],
      problems: [],
    });
  });

  it('is read without headings by what is in the columns', () => {
    expect(must(readRoster([['0012', '林小满'], ['0013', 'Zoë O’Brien'], ['0014', 'ถนอม']])).students).toEqual([
      { number: '0012', name: '林小满', group: '' },
      { number: '0013', name: 'Zoë O’Brien', group: '' },
      { number: '0014', name: 'ถนอม', group: '' },
    ]); // prettier-ignore
  });

  it('tells what is odd, with the row', () => {
    const rows = [['学号', '姓名'], ['0012', ''], ['', '李四'], ['0013', '王五'], [' ００13', '赵六'], ['1'.repeat(50), '孙七']]; // prettier-ignore
    expect(told(rows)).toEqual([
      'roster-no-name 2',
      'roster-no-number 3',
      'roster-number-cut 6',
      'roster-doubled-number 0013 王五 赵六',
    ]);
  });

  it('cuts a name of 10,000 letters and says so', () => {
    const { students, problems } = must(
      readRoster([
        ['学号', '姓名'],
        ['0012', '𠮷'.repeat(10_000)],
      ]),
    );
    expect([[...students[0]!.name].length, problems.map(({ what }) => what)]).toEqual([
      80,
      ['class.roster-name-cut.what'],
    ]);
  });

  it('keeps line breaks and control signs out of names', () => {
    expect(
      must(
        readRoster([
          ['学号', '姓名'],
          ['0012', '林\r\n小\u0007满'],
        ]),
      ).students[0]!.name,
    ).toBe('林 小 满');
  });

  it.each<[string, string[][], string]>([
    ['nothing', [], 'empty'],
    ['empty cells', [['', ''], ['']], 'empty'],
    ['only headings', [['学号', '姓名']], 'empty'],
    [
      'only numbers',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      'no-columns',
    ],
    ['too many rows', Array.from({ length: 5002 }, (_, index) => [String(index), '名']), 'too-big'],
  ])('is refused with %s', (_, rows, trouble) => {
    expect(troublesOf(readRoster(rows))).toEqual([`class.roster-${trouble}.what`]);
  });

  it('never throws and never loses a row', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), { maxLength: 20 }), (rows) => {
        const read = readRoster([['学号', '姓名', '组'], ...rows]);
        const filled = rows.filter((row) => row.some((cell) => cell.replace(/\p{Cc}+/gu, ' ').trim() !== '')).length;
        expect(read.ok ? read.value.students.length : 0).toBe(filled);
      }),
    );
  });
});

describe('an import', () => {
  const before = [
    student('0012', { name: '林小满' }),
    student('0013', { name: '李四' }),
    student('0014', { name: '王五' }),
    student('0015', { name: '旧生', leftAt: noon }),
  ];
  const list = [
    { number: '0012', name: '林小满', group: '' },
    { number: '００13', name: '李思', group: '二组' },
    { number: '0015', name: '旧生', group: '' },
    { number: '0099', name: '新生', group: '' },
    { number: '0099', name: '新生', group: '' },
    { number: '0100', name: '甲', group: '' },
    { number: '0100', name: '乙', group: '' },
  ];
  const plan = planRoster(before, list);

  it('is shown before it happens', () => {
    expect({
      added: plan.added.map(({ name }) => name),
      changed: plan.changed.map(({ before: one, after }) => `${one.name} → ${after.name} ${after.group}`),
      same: plan.same.map(({ name }) => name),
      absent: plan.absent.map(({ name }) => name),
      unclear: plan.unclear.map(({ name }) => name),
    }).toEqual({
      added: ['新生'],
      changed: ['李四 → 李思 二组', '旧生 → 旧生 '],
      same: ['林小满'],
      absent: ['王五'],
      unclear: ['甲', '乙'],
    });
  });

  it('deletes nobody: who is absent stays, or is marked as having left when a person says so', () => {
    const into = { class: 'class-1', now: noon + 1, randomId: () => 'fresh' };
    const names = (rows: { name: string; leftAt: number | null }[]) =>
      rows.map(({ name, leftAt }) => `${name} ${String(leftAt)}`);
    expect(names(rosterRows(plan, { absent: 'keep', unclear: 'skip' }, into))).toEqual([
      '新生 null',
      '李思 null',
      '旧生 null',
    ]);
    expect(names(rosterRows(plan, { absent: 'left', unclear: 'add' }, into))).toEqual([
      '新生 null',
      '甲 null',
      '乙 null',
      '李思 null',
      '旧生 null',
      `王五 ${String(noon + 1)}`,
    ]);
  });

  it('changes nothing when it is done again', () => {
    const rows = rosterRows(
      planRoster([], [list[0]!]),
      { absent: 'keep', unclear: 'skip' },
      { class: 'class-1', now: noon, randomId: () => 'fresh' },
    );
    expect(planRoster(rows, [list[0]!])).toMatchObject({ added: [], changed: [], absent: [] });
  });
});
