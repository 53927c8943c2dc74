import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the chapters lie, from the project's root. */
export const chaptersFolder = 'content/chapters';

/** The files that make a chapter complete. */
const files = ['zh-CN.mdx', 'en.mdx', 'exercises.yaml', 'practical.yaml', 'teaching.yaml'] as const;

/** Folders of all chapters in order, and of each the files that are still missing. */
export function listChapters(root = chaptersFolder): { folder: string; missing: string[] }[] {
  const folders = existsSync(root) ? readdirSync(root).filter((name) => /^\d\d-/u.test(name)) : [];
  return folders.sort().map((folder) => ({
    folder,
    missing: files.filter((file) => !existsSync(join(root, folder, file))),
  }));
}
