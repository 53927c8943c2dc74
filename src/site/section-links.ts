import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#core/scenario/names.ts';
import { chapterFolders } from './chapter-folders.ts';
import { chapterPath, href } from './routes.ts';

/** Sections by their number, e.g. `09.3`. */
type SectionLinks = Record<string, { title: string; href: string }>;

/** Title and address of every numbered section in a language, by `09.3`: where a debrief sends people back to. */
export function sectionLinks(locale: Locale, root = 'content/chapters'): SectionLinks {
  const links: SectionLinks = {};
  for (const [number, folder] of chapterFolders(root)) {
    const file = join(root, folder, `${locale}.mdx`);
    if (!existsSync(file)) continue;
    for (const [, chapter, section, title] of readFileSync(file, 'utf8').matchAll(/^## (\d+)\.(\d+) +(.+)$/gm)) {
      const id = `${number}.${section ?? ''}`;
      links[id] = {
        title: `${chapter ?? ''}.${section ?? ''} ${title ?? ''}`,
        href: `${href(locale, chapterPath(folder))}#s-${chapter ?? ''}-${section ?? ''}`,
      };
    }
  }
  return links;
}
