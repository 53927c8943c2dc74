import { mayReferToFiles, referencedFiles } from './referenced-files.ts';

/**
 * Follows a page's references until nothing new is found.
 * @param html the page
 * @param textOf gives the text of a file by its path, or `undefined` when there is none
 * @returns the paths of all files that the page needs now or later
 */
export function filesOfPage(html: string, textOf: (path: string) => string | undefined): string[] {
  const found = new Set<string>();
  const waiting = referencedFiles(html);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = found.has(path) ? undefined : textOf(path);
    if (text === undefined) continue;
    found.add(path);
    if (mayReferToFiles(path)) waiting.push(...referencedFiles(text));
  }
  return [...found].sort();
}
