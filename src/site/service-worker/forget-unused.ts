import { isImmutable } from '../offline/immutable-folders.ts';
import { mayReferToFiles, referencedFiles } from '../offline/referenced-files.ts';
import { fileCache, pageCache } from './caches.ts';

/** The texts of everything in a cache that can name files. */
async function textsIn(cacheName: string): Promise<Map<string, string>> {
  const cache = await caches.open(cacheName);
  const texts = new Map<string, string>();
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (mayReferToFiles(pathname)) texts.set(pathname, (await (await cache.match(url))?.text()) ?? '');
  }
  return texts;
}

/** Drops kept files of earlier builds that no kept page needs any more. Only safe while no page is open. */
export async function forgetUnused(): Promise<void> {
  const texts = await textsIn(fileCache);
  const needed = new Set<string>();
  const waiting = [...(await textsIn(pageCache)).values()].flatMap((html) => referencedFiles(html));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (needed.has(path)) continue;
    needed.add(path);
    waiting.push(...referencedFiles(texts.get(path) ?? ''));
  }
  const cache = await caches.open(fileCache);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (isImmutable(pathname) && !needed.has(pathname)) await cache.delete(request);
  }
}
