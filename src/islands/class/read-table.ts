/** Rows of text out of pasted text: by tab, comma or semicolon, as it comes. */
export async function readPasted(text: string): Promise<string[][]> {
  const { default: papa } = await import('papaparse');
  return papa.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy' }).data;
}

/** Rows of text out of a spreadsheet or a CSV file; null when it is neither. */
export async function readTable(file: File): Promise<string[][] | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (!zipped) return await readPasted(decode(bytes));
    const { readSheet } = await import('read-excel-file/browser');
    const rows = await readSheet(new Blob([bytes]));
    return rows.map((row) =>
      row.map((cell) => (cell === null ? '' : cell instanceof Date ? cell.toISOString() : String(cell))),
    );
  } catch {
    // Whatever is wrong inside, the person can only save it again as something else.
    return null;
  }
}

/** Older Chinese spreadsheets write CSV in GB 18030. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
