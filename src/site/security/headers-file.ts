import { immutableFolders } from '../offline/immutable-folders.ts';
import { commonHeaders, contentSecurityPolicy } from './headers.ts';
import type { InlineHashes } from './inline-hashes.ts';

/** All inline code of several pages together. */
export function union(pages: InlineHashes[]): InlineHashes {
  const all = (kind: keyof InlineHashes) => [...new Set(pages.flatMap((page) => page[kind]))].sort();
  return { scripts: all('scripts'), styles: all('styles') };
}

/** A year, without ever asking again. */
const immutable = 'public, max-age=31536000, immutable';

function block(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [path, ...lines].join('\n');
}

/**
 * A `_headers` file, which Netlify, Cloudflare Pages and others obey. Hosts join the headers of all rules that match,
 * and two policies would both apply; hence one rule with the inline code of all pages.
 */
export function headersFile(pages: InlineHashes[]): string {
  return `${[
    block('/*', { ...commonHeaders, 'Content-Security-Policy': contentSecurityPolicy(union(pages)) }),
    ...immutableFolders.map((folder) => block(`${folder}*`, { 'Cache-Control': immutable })),
    block('/sw.js', { 'Cache-Control': 'no-cache' }),
  ].join('\n\n')}\n`;
}

/** What the project's own server reads: the common headers, and for each page the policy that fits it alone. */
export interface ServedHeaders {
  /** Headers of every answer. */
  common: Record<string, string>;
  /** Folders whose files never change, and the header that says so. */
  immutable: { folders: string[]; cacheControl: string };
  /** The different policies; the first one allows no inline code. */
  policies: string[];
  /** Path of an HTML file within the site, e.g. `en/index.html` → index of its policy. */
  pages: Record<string, number>;
}

/** Collects the policies of all pages, each policy only once. */
export function servedHeaders(pages: Map<string, InlineHashes>): ServedHeaders {
  const policies = [contentSecurityPolicy({ scripts: [], styles: [] })];
  const indexes: Record<string, number> = {};
  for (const [path, hashes] of pages) {
    const policy = contentSecurityPolicy(hashes);
    const known = policies.indexOf(policy);
    indexes[path] = known === -1 ? policies.push(policy) - 1 : known;
  }
  return {
    common: commonHeaders,
    immutable: { folders: immutableFolders, cacheControl: immutable },
    policies,
    pages: indexes,
  };
}
