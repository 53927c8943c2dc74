import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import { contentSecurity } from './src/site/integrations/content-security.ts';
import { offline } from './src/site/integrations/offline.ts';
import { preloadIslands } from './src/site/integrations/preload-islands.ts';
import { linkTerms } from './src/site/markdown/link-terms.ts';
import { readGlossary } from './src/site/markdown/read-glossary.ts';
import { sectionAnchors } from './src/site/markdown/section-anchors.ts';

/** Where the site is written. Set ROLECALL_OUT to build beside another build without disturbing it. */
const outDir = process.env.ROLECALL_OUT ?? './dist';

/** Each output folder has caches of its own, so that two builds at a time do not mix. */
const cacheName = outDir.replaceAll(/[^\w-]+/gu, '_');

export default defineConfig({
  // Only used for canonical links; the site itself is free of absolute addresses.
  site: process.env.ROLECALL_SITE ?? 'https://rolecall.example',
  output: 'static',
  outDir,
  cacheDir: `./node_modules/.cache/astro/${cacheName}`,
  trailingSlash: 'always',
  i18n: { locales: ['zh-CN', 'en'], defaultLocale: 'zh-CN', routing: { prefixDefaultLocale: false } },
  markdown: {
    // Coloured code needs inline styles, which the Content-Security-Policy forbids; the course shows hardly any code.
    syntaxHighlight: false,
    // Astro's default engine leaves `**粗体。**` next to Chinese punctuation unrendered (docs/decisions/0003).
    processor: unified({
      remarkPlugins: [remarkCjkFriendly, remarkCjkFriendlyStrikethrough, sectionAnchors, [linkTerms, readGlossary()]],
    }),
  },
  // On a slow phone a second request costs half a second before the first paint; the styles are under 6 KB.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    cacheDir: `./node_modules/.cache/vite/${cacheName}`,
    // Checking what students hand in loads some of its code on demand, which only modules can.
    worker: { format: 'es' },
    build: {
      rolldownOptions: {
        // Each MDX file prints nine lines about a directive that does no harm (withastro/astro#18087).
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
  // The last three read what the build wrote, so they stay last: the headers cover the worker too.
  integrations: [svelte(), mdx(), preloadIslands(), offline(), contentSecurity()],
});
