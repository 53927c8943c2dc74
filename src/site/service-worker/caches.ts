/** Pages by their path, always the newest that was seen whole. */
export const pageCache = 'rolecall-pages';

/** Files that pages need. Those of the build have a hash in their name and never change. */
export const fileCache = 'rolecall-files';

/** Servers may vary answers by origin or encoding, and addresses may carry a run's number: both mean the same file. */
const match: CacheQueryOptions = { ignoreVary: true, ignoreSearch: true };

/** What the cache has for an address, if anything. */
export async function cached(cacheName: string, url: string): Promise<Response | undefined> {
  return (await caches.open(cacheName)).match(url, match);
}

/** Keeps an answer under the address without its query. */
export async function keep(cacheName: string, url: string, response: Response): Promise<void> {
  const { origin, pathname } = new URL(url, self.location.origin);
  await (await caches.open(cacheName)).put(origin + pathname, response);
}

/** Whether an answer is worth keeping: whole, from this site, and not a detour. */
export function isKeepable(response: Response): boolean {
  return response.status === 200 && response.type === 'basic' && !response.redirected;
}
