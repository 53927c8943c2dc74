import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files-in.ts';

const staticImport = /(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g;

/** All scripts that a script needs before it can run, itself included. */
async function closure(folder: string, entry: string, known: Map<string, string[]>): Promise<string[]> {
  const reached = new Set([entry]);
  for (const script of reached) {
    let needs = known.get(script);
    if (!needs) {
      const text = await readFile(join(folder, script), 'utf8').catch(() => '');
      needs = [...text.matchAll(staticImport)].map((match) => `/_astro/${(match[1] ?? '').slice(2)}`);
      known.set(script, needs);
    }
    for (const need of needs) reached.add(need);
  }
  return [...reached];
}

/**
 * Names the scripts of islands that start at once in the head of their page. Without it the browser learns of each only when the one
 * before has arrived: on a slow line each such step costs more than half a second. Islands that wait until they are seen are left out.
 */
export function preloadIslands(): AstroIntegration {
  return {
    name: 'rolecall:preload-islands',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const known = new Map<string, string[]>();
        for (const file of await filesIn(dir, '.html')) {
          const path = join(folder, file);
          const html = await readFile(path, 'utf8');
          const islands = [...html.matchAll(/<astro-island[^>]*>/g)]
            .map(([tag]) => tag)
            .filter((tag) => /client="(load|only|idle)"/.test(tag));
          const entries = islands.flatMap((tag) =>
            [...tag.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map((match) => match[1] ?? ''),
          );
          const scripts = new Set((await Promise.all(entries.map((entry) => closure(folder, entry, known)))).flat());
          if (scripts.size === 0) continue;
          const links = [...scripts].map((script) => `<link rel="modulepreload" href="${script}">`).join('');
          await writeFile(path, html.replace('</head>', `${links}</head>`));
        }
      },
    },
  };
}
