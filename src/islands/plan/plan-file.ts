import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { IRunOptions } from 'docx';
import type { PlanBlock, PlanDocument } from '#ui/teaching/plan-document.ts';

/** Widths of the columns in per cent, by how many there are. */
const widths: Record<number, number[]> = { 2: [18, 82], 4: [10, 12, 48, 30] };

const run = (text: string, bold: boolean): IRunOptions => ({ text, bold });

function table(rows: readonly (readonly string[])[], hasHead: boolean): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, place) =>
        new TableRow({
          tableHeader: hasHead && place === 0,
          cantSplit: true,
          children: row.map(
            (text, column) =>
              new TableCell({
                width: { size: widths[row.length]?.[column] ?? 100 / row.length, type: WidthType.PERCENTAGE },
                children: [new Paragraph({ children: [new TextRun(run(text, hasHead ? place === 0 : column === 0))] })],
              }),
          ),
        }),
    ),
  });
}

function blockOf(block: PlanBlock): (Paragraph | Table)[] {
  switch (block.type) {
    case 'text':
      return [new Paragraph(block.text)];
    case 'list': {
      const label =
        block.label === undefined ? [] : [new Paragraph({ children: [new TextRun(run(block.label, true))] })];
      return [...label, ...block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }))];
    }
    case 'table':
      return [table([block.head, ...block.rows], true)];
    case 'room':
      return [new Paragraph(`${block.label}: `), ...Array.from({ length: 5 }, () => new Paragraph(''))];
  }
}

/**
 * Writes a lesson plan as a Word file.
 * @param locale the language, which decides the fonts
 */
export async function planFile(plan: PlanDocument, locale: string): Promise<Uint8Array<ArrayBuffer>> {
  const font = locale === 'en' ? 'Calibri' : { ascii: 'Calibri', eastAsia: 'SimSun', hAnsi: 'Calibri' };
  const parts = plan.parts.flatMap(({ title, blocks }) => [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 80 } }),
    ...blocks.flatMap(blockOf),
  ]);
  const document = new Document({
    title: plan.title,
    styles: { default: { document: { run: { font, size: 21 } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: plan.title, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
          table(plan.facts, false),
          ...parts,
        ],
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}
