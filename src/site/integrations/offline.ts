import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { buildManifest } from '../offline/build-manifest.ts';
import { filesIn } from './files-in.ts';

const worker = fileURLToPath(new URL('../service-worker/worker.ts', import.meta.url));

/** Bundles the service worker into one small file. */
async function bundleWorker(outDir: string, version: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { SITE_VERSION: JSON.stringify(version) },
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input: worker, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}

/** After a build, writes the service worker `sw.js` and `offline-manifest.json`. */
export function offline(): AstroIntegration {
  return {
    name: 'rolecall:offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = new Map<string, Buffer>();
        for (const path of await filesIn(dir)) files.set(path, await readFile(new URL(path, dir)));
        const manifest = buildManifest(files);
        await writeFile(new URL('offline-manifest.json', dir), JSON.stringify(manifest));
        await bundleWorker(fileURLToPath(dir), manifest.version);
        logger.info(`version ${manifest.version}`);
      },
    },
  };
}
