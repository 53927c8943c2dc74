import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of all numbered sections, e.g. `09.3`, read off the headings of the Chinese chapters; null while there are none. */
export function chapterSections(root = 'content/chapters'): ReadonlySet<string> | null {
  if (!existsSync(root)) return null;
  const sections = readdirSync(root).flatMap((folder) => {
    const file = join(root, folder, 'zh-CN.mdx');
    if (!existsSync(file)) return [];
    const number = folder.slice(0, 2);
    return [...readFileSync(file, 'utf8').matchAll(/^## \d+\.(\d+)/gm)].map((match) => `${number}.${match[1] ?? ''}`);
  });
  return sections.length === 0 ? null : new Set(sections);
}
