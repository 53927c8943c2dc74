import type { OfflineRequest } from '#core/offline/protocol.ts';
import { answer, offlinePageFor } from './answer.ts';
import { cached, pageCache } from './caches.ts';
import { forgetUnused } from './forget-unused.ts';
import { keepPage } from './keep-page.ts';
import { makeAvailable } from './make-available.ts';
import { scope } from './scope.ts';

/** Given by the build. It makes each build's worker a different file, so that browsers notice a new build. */
declare const SITE_VERSION: string;

scope.addEventListener('install', (event) => {
  // A site without these pages still works, so a failure does not stop the installation.
  event.waitUntil(Promise.allSettled([offlinePageFor('/'), offlinePageFor('/en/')].map((url) => keepPage(url))));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetUnused(), scope.clients.claim()]));
});

scope.addEventListener('fetch', (event) => {
  const response = answer(event);
  if (response) event.respondWith(response);
});

async function keepVisited(urls: string[]): Promise<void> {
  for (const url of urls) if (!(await cached(pageCache, url))) await keepPage(url);
}

scope.addEventListener('message', (event) => {
  const request = event.data as OfflineRequest | { type: 'version' };
  const reply = (message: unknown) => (event.ports[0] ?? event.source)?.postMessage(message);
  switch (request.type) {
    case 'visited':
      event.waitUntil(keepVisited(request.urls).catch(() => undefined));
      break;
    case 'make-available':
      event.waitUntil(makeAvailable(request.urls, reply));
      break;
    case 'skip-waiting':
      event.waitUntil(scope.skipWaiting());
      break;
    case 'version':
      reply({ type: 'version', version: SITE_VERSION });
      break;
  }
});
