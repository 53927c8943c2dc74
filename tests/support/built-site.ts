import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OfflineManifest } from '#core/offline/protocol.ts';

/** The folder of the built site that the journeys visit. */
export const builtSite = resolve(process.env['ROLECALL_OUT'] ?? 'dist');

/** `offline-manifest.json` of the built site. */
export function offlineManifest(): OfflineManifest {
  return JSON.parse(readFileSync(join(builtSite, 'offline-manifest.json'), 'utf8')) as OfflineManifest;
}

/** Addresses of all pages in both languages, with those that only show when something is missing. */
export function allPages(): string[] {
  const offered = Object.values(offlineManifest().locales).flatMap(({ pages }) => pages.map(({ url }) => url));
  const others = ['/offline/', '/en/offline/', '/404.html'].filter((url) =>
    existsSync(join(builtSite, url.endsWith('/') ? `${url}index.html` : url)),
  );
  return [...offered, ...others];
}
