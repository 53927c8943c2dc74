/** What a spreadsheet takes for a formula when it begins a cell, in half and full width. */
const formulaStart = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/**
 * A text as it may stand in a cell: a spreadsheet must never run what a student wrote. What looks like a formula gets an apostrophe in
 * front, control signs become spaces, and no cell is longer than spreadsheets allow. Numbers never go through here: they are numbers.
 */
export function safeCell(text: string): string {
  const plain = text.slice(0, 32_000).replace(/\p{Cc}/gu, (sign) => (sign === '\t' || sign === '\n' ? sign : ' '));
  return formulaStart.test(plain) ? `'${plain}` : plain;
}
