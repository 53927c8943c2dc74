import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { safeCell } from '#core/gradebook/safe-cell.ts';
import { safeSheet, writeCsv } from '#core/gradebook/write-csv.ts';

describe('a text in a cell', () => {
  it.each([
    ['=HYPERLINK("http://evil","click")'], ['+1+1'], ['-2+3'], ['@SUM(A1)'], ['  =1'], ['\t=1'], ['\r=1'], ['＝1+1'], ['|cmd'], ['\u200b=1'], ['\ufeff=1'],
  ])('is never a formula: %j', (text) => {
    expect(safeCell(text).startsWith("'")).toBe(true);
  }); // prettier-ignore

  it.each(['林小满', '0012', '<script>alert(1)</script>', 'a=b', '3 - 2', "O'Brien"])(
    'is left alone when it is plain: %s',
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );

  it('is cut at what a spreadsheet can hold', () => {
    expect(safeCell('长'.repeat(40_000))).toHaveLength(32_000);
  });
});

describe('a sheet as CSV', () => {
  const sheet = { name: '成绩', columns: ['学号', '姓名', '总分'], rows: [['0012', '=cmd|calc', 87.5], ['0013', '他说"好"，\n再见', null]] }; // prettier-ignore

  it('begins with the mark of UTF-8, quotes texts, leaves numbers bare', () => {
    expect(writeCsv(sheet)).toBe(
      '\uFEFF"学号","姓名","总分"\r\n"0012","\'=cmd|calc",87.5\r\n"0013","他说""好""，\n再见",\r\n',
    );
  });

  it('comes back as it was, whatever is in it, and no cell of it is a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
          maxLength: 8,
        }),
        (rows) => {
          const text = writeCsv({ ...sheet, rows });
          const back = Papa.parse<string[]>(text.slice(1).trimEnd(), { newline: '\r\n' }).data.slice(1);
          expect(back).toEqual(safeSheet({ ...sheet, rows }).rows);
          for (const cell of back.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@]/u);
        },
      ),
    );
  });

  it('has a name that every spreadsheet takes', () => {
    expect(safeSheet({ name: '第5周/投诉:[考核]*?'.repeat(4), columns: [], rows: [] }).name).toMatch(
      /^[^\\/?*[\]:]{31}$/u,
    );
  });
});
