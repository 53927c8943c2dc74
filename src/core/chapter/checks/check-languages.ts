import type { ChapterSources, Report } from '../chapter-sources.ts';

/** Lists that must be the same in both languages, with what to say when they are not. */
const shared = {
  sections: 'Give both languages the same numbered sections.',
  figures: 'Set the same figures in the same order in both languages.',
  exercises: 'Set the same exercises in the same order in both languages.',
  simulations: 'Set the doors to the same simulations in both languages.',
} as const;

/** Compares the two editions: the same numbers, goals, sections, figures, exercises and doors. */
export function checkLanguages({ folder, texts }: ChapterSources, report: Report): void {
  const zh = texts['zh-CN'];
  const en = texts.en;
  for (const [key, cure] of Object.entries(shared) as [keyof typeof shared, string][]) {
    const index = firstDifference(zh.outline[key], en.outline[key]);
    if (index === undefined) continue;
    const told = `${key}: number ${index + 1} is "${zh.outline[key][index] ?? 'missing'}" in Chinese but "${en.outline[key][index] ?? 'missing'}" in English.`;
    report('en.mdx', told, cure);
  }
  const facts = (['number', 'part', 'hours', 'scenarios', 'syllabus', 'lawChecked'] as const).filter(
    (key) => JSON.stringify(zh.frontMatter[key]) !== JSON.stringify(en.frontMatter[key]),
  );
  for (const key of facts) {
    report('en.mdx', `"${key}" differs from that of zh-CN.mdx.`, 'Make it the same in both languages.', {
      path: [key],
    });
  }
  if (firstDifference(zh.frontMatter.goals.map(idOf), en.frontMatter.goals.map(idOf)) !== undefined) {
    const cure = 'Give both languages the same goal ids in the same order.';
    report('en.mdx', 'The goals have other ids than in zh-CN.mdx.', cure, { path: ['goals'] });
  }
  if (Number(folder.slice(0, 2)) !== zh.frontMatter.number) {
    const cure = `Write number: ${Number(folder.slice(0, 2))}, or rename the folder.`;
    report('zh-CN.mdx', `Number ${zh.frontMatter.number} is not that of the folder.`, cure, { path: ['number'] });
  }
}

const idOf = ({ id }: { id: string }): string => id;

/** Position of the first element in which two lists differ, or nothing when they are the same. */
function firstDifference(left: readonly string[], right: readonly string[]): number | undefined {
  const longer = left.length >= right.length ? left : right;
  const index = longer.findIndex((_, position) => left[position] !== right[position]);
  return index === -1 ? undefined : index;
}
