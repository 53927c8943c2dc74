import { isImmutable } from '../offline/immutable-folders.ts';
import { cached, fileCache, isKeepable, keep, pageCache } from './caches.ts';
import { keepPage } from './keep-page.ts';

/** The page that explains that another page is not there without a network. */
export function offlinePageFor(pathname: string): string {
  return pathname.startsWith('/en/') ? '/en/offline/' : '/offline/';
}

/** Files that are named by their content never change: the kept one is always right. */
async function answerImmutable(request: Request): Promise<Response> {
  const known = await cached(fileCache, request.url);
  if (known) return known;
  const response = await fetch(request);
  if (isKeepable(response)) await keep(fileCache, request.url, response.clone());
  return response;
}

/** Other files: the newest, or the kept one when there is no network. */
async function answerFile(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (isKeepable(response)) await keep(fileCache, request.url, response.clone());
    return response;
  } catch (error) {
    const known = await cached(fileCache, request.url);
    if (known) return known;
    throw error;
  }
}

/** Pages: the kept one at once while a newer one is fetched for the next time; else the network; else the excuse. */
async function answerPage(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const known = await cached(pageCache, url);
  if (known) {
    event.waitUntil(keepPage(url).catch(() => undefined));
    return known;
  }
  try {
    const response = await fetch(event.request);
    if (isKeepable(response)) event.waitUntil(keepPage(url, response.clone()).catch(() => undefined));
    return response;
  } catch (error) {
    const excuse = await cached(pageCache, offlinePageFor(new URL(url).pathname));
    if (excuse) return excuse;
    throw error;
  }
}

/**
 * Answers a request of a page from the cache or the network.
 * @returns the answer, or `undefined` when the browser should do as if there were no service worker
 */
export function answer(event: FetchEvent): Promise<Response> | undefined {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || request.headers.has('range')) return undefined;
  if (request.mode === 'navigate') return answerPage(event);
  return isImmutable(pathname) ? answerImmutable(request) : answerFile(request);
}
