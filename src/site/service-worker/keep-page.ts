import { mayReferToFiles, referencedFiles } from '../offline/referenced-files.ts';
import { cached, fileCache, isKeepable, keep, pageCache } from './caches.ts';

/** Thrown when a page cannot be fetched whole. */
class NotFetched extends Error {}

/** Fetches a file unless it is there already; gives its text (when that can name more files) and the bytes fetched. */
async function keepFile(path: string): Promise<{ text: string; bytes: number }> {
  const known = await cached(fileCache, path);
  const response = known ?? (await fetch(path));
  if (response.status === 404) return { text: '', bytes: 0 };
  if (!known && !isKeepable(response)) throw new NotFetched(path);
  const body = await response.clone().arrayBuffer();
  if (!known) await keep(fileCache, path, response);
  const text = mayReferToFiles(path) ? new TextDecoder().decode(body) : '';
  return { text, bytes: known ? 0 : body.byteLength };
}

/** Fetches the files that a page needs now or later; gives the bytes fetched. */
async function keepFilesOf(html: string): Promise<number> {
  const seen = new Set<string>();
  let bytes = 0;
  for (let round = referencedFiles(html); round.length > 0;) {
    for (const path of round) seen.add(path);
    const files = await Promise.all(round.map(keepFile));
    bytes += files.reduce((total, file) => total + file.bytes, 0);
    round = [...new Set(files.flatMap((file) => referencedFiles(file.text)))].filter((path) => !seen.has(path));
  }
  return bytes;
}

/**
 * Keeps a page together with all its files. The files come first, so that a kept page is always a whole one: when
 * anything is missing, the page that was kept before stays.
 * @param url the page
 * @param response the page as it was just fetched; without it, the page is fetched
 * @returns the bytes fetched
 */
export async function keepPage(url: string, response?: Response): Promise<number> {
  const fresh = response ?? (await fetch(url));
  if (!isKeepable(fresh)) throw new NotFetched(url);
  const html = await fresh.clone().text();
  const before = await cached(pageCache, url);
  const fileBytes = await keepFilesOf(html);
  if (before && (await before.text()) === html) return fileBytes;
  await keep(pageCache, url, fresh);
  return fileBytes + html.length;
}
