import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile, servedHeaders } from '../security/headers-file.ts';
import type { InlineHashes } from '../security/inline-hashes.ts';
import { inlineHashes } from '../security/inline-hashes.ts';
import { filesIn } from './files-in.ts';

/**
 * After a build, hashes the inline scripts and styles of each page and writes the headers that allow just those:
 * `_headers` for hosts and `csp.json` for scripts/serve.mjs.
 */
export function contentSecurity(): AstroIntegration {
  return {
    name: 'rolecall:content-security',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = new Map<string, InlineHashes>();
        for (const path of await filesIn(dir, '.html')) {
          pages.set(path, inlineHashes(await readFile(new URL(path, dir), 'utf8')));
        }
        const served = servedHeaders(pages);
        await writeFile(new URL('_headers', dir), headersFile([...pages.values()]));
        await writeFile(new URL('csp.json', dir), JSON.stringify(served));
        logger.info(`${pages.size} pages, ${served.policies.length} policies`);
      },
    },
  };
}
