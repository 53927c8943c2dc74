import { existsSync, readdirSync } from 'node:fs';

/** Folder of each chapter by its number, e.g. `09` → `09-complaint-handling`. */
export function chapterFolders(root = 'content/chapters'): ReadonlyMap<string, string> {
  const folders = existsSync(root) ? readdirSync(root) : [];
  return new Map(folders.filter((name) => /^\d\d-/.test(name)).map((name) => [name.slice(0, 2), name]));
}
