import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Lists the files of a folder and its subfolders.
 * @param folder a `file:` URL that ends in a slash
 * @param ending only files whose name ends so
 * @returns paths relative to the folder, with `/`, sorted
 */
export async function filesIn(folder: URL, ending = ''): Promise<string[]> {
  const root = fileURLToPath(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, `${entry.parentPath}${sep}${entry.name}`).split(sep).join('/'))
    .sort();
}
