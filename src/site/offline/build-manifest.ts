import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { OfflineManifest, OfflinePage } from '#core/offline/protocol.ts';
import { filesOfPage } from './files-of-page.ts';

/** Pages that a reader never asks for by name. */
const notOffered = /^(?:en\/)?(?:404(?:\/index)?|offline\/index)\.html$/u;

function localeOf(url: string): string {
  return url.startsWith('/en/') ? 'en' : 'zh-CN';
}

/**
 * Describes a built site for readers who want to keep parts of it.
 * @param files all files: path within the site → content
 * @returns the manifest, its pages in the order of their addresses
 */
export function buildManifest(files: Map<string, Buffer>): OfflineManifest {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const known = sizes.get(path) ?? gzipSync(files.get(path) ?? '').length;
    sizes.set(path, known);
    return known;
  };
  const textOf = (path: string) => files.get(path.slice(1))?.toString('utf8');
  const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + sizeOf(path.slice(1)), 0);

  const kept: Record<string, { pages: OfflinePage[]; shared: Set<string> }> = {};
  for (const path of [...files.keys()].filter((name) => name.endsWith('.html') && !notOffered.test(name)).sort()) {
    const url = `/${path.replace(/index\.html$/u, '')}`;
    const needed = filesOfPage(files.get(path)?.toString('utf8') ?? '', textOf);
    const locale = (kept[localeOf(url)] ??= { pages: [], shared: new Set() });
    locale.pages.push({ url, bytes: sizeOf(path), bytesWithFiles: sizeOf(path) + sum(needed) });
    for (const file of needed) locale.shared.add(file);
  }

  const digest = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) digest.update(path).update(content);
  const locales = Object.entries(kept).map(([locale, { pages, shared }]) => {
    const bytes = pages.reduce((total, page) => total + page.bytes, 0) + sum(shared);
    return [locale, { bytes, pages }] as const;
  });
  return { version: digest.digest('hex').slice(0, 16), locales: Object.fromEntries(locales) };
}
