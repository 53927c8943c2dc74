import { readdirSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layerConfigs, layers } from '../../eslint.layers.js';

/** Only the fences, without the rules that need types, so that made-up files can be judged. */
const fences = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    tseslint.configs.base,
    ...svelte.configs.base,
    ...astro.configs['flat/base'],
    { files: ['**/*.svelte'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...layerConfigs,
  ] as ESLint.Options['overrideConfig'] & object,
});

/** What the fences say about `code` in a file at `path`. */
async function judge(path: string, code: string): Promise<string[]> {
  const [result] = await fences.lintText(code, { filePath: path });
  return result!.messages.map((message) => message.message);
}

/** A file of each language around the same import line. */
const wrappings: Record<string, (code: string) => string> = {
  ts: (code) => code,
  svelte: (code) => `<script lang="ts">\n${code}\n</script>\n`,
  astro: (code) => `---\n${code}\n---\n`,
};

const violations: [file: string, code: string, message: RegExp][] = [
  ['src/core/probe.ts', "import { open } from '#storage/open.ts';", /src\/core must not import src\/storage/u],
  [
    'src/core/engine/probe.ts',
    "import { open } from '../../storage/open.ts';",
    /src\/core must not import src\/storage/u,
  ],
  ['src/core/probe.ts', "import type { Props } from '#ui/kit/Button.svelte';", /src\/core must not import src\/ui/u],
  ['src/core/probe.ts', "export type P = import('#storage/open.ts').P;", /src\/core must not import src\/storage/u],
  ['src/core/probe.ts', "import { readFile } from 'node:fs/promises';", /src\/core may import only zod/u],
  ['src/core/probe.ts', "import Dexie from 'dexie';", /src\/core may import only zod/u],
  ['src/core/probe.ts', "export const load = () => import('dexie');", /src\/core may import only zod/u],
  ['src/core/probe.ts', 'export const now = Date.now();', /Take `now` as a parameter/u],
  ['src/core/probe.ts', 'export const now = new Date();', /Take `now` as a parameter/u],
  ['src/core/probe.ts', 'export const chance = Math.random();', /Take a seeded random/u],
  ['src/core/probe.ts', "export const page = fetch('/');", /does not know the network/u],
  ['src/core/probe.ts', 'setTimeout(() => undefined, 1);', /does not know a clock or timer/u],
  ['src/core/probe.ts', 'export const title = document.title;', /does not know the browser/u],
  ['src/storage/probe.ts', "import { text } from '#ui/messages/text.ts';", /src\/storage must not import src\/ui/u],
  ['src/storage/probe.ts', "import { sep } from 'node:path';", /runs in the browser/u],
  ['src/ui/Probe.svelte', "import { open } from '#storage/open.ts';", /src\/ui must not import src\/storage/u],
  ['src/ui/Probe.svelte', "import Dexie from 'dexie';", /must not touch the database/u],
  ['src/ui/Probe.svelte', "import { z } from 'zod';", /Zod is too heavy/u],
  ['src/ui/probe.ts', "import { s } from '#core/scenario/scenario-schema.ts';", /Zod is too heavy/u],
  [
    'src/ui/probe.ts',
    "export const load = () => import('#islands/Call.svelte');",
    /src\/ui must not import src\/islands/u,
  ],
  ['src/islands/Probe.svelte', "import Page from '#layouts/Page.astro';", /src\/islands must not import src\/layouts/u],
  ['src/islands/probe.ts', "import { load } from '#site/load.ts';", /src\/islands must not import src\/site/u],
  ['src/site/probe.ts', "import Button from '#ui/kit/Button.svelte';", /src\/site must not import src\/ui/u],
  ['src/layouts/Probe.astro', "import { open } from '#storage/open.ts';", /src\/layouts must not import src\/storage/u],
  ['src/pages/probe.astro', "import { open } from '#storage/open.ts';", /src\/pages must not import src\/storage/u],
  ['src/pages/en/probe.astro', "import { x } from '../../tools/x.ts';", /src\/pages must not import src\/tools/u],
  ['src/pages/probe.astro', "import { x } from '../core/x.ts';", /Write a crossing of layers as #core/u],
  ['src/tools/probe.ts', "import Button from '#ui/kit/Button.svelte';", /src\/tools must not import src\/ui/u],
  ['src/styles/probe.ts', "import { x } from '#core/x.ts';", /src\/styles must not import src\/core/u],
  ['src/content.config.ts', "import { x } from '#storage/x.ts';", /joins loaders with schemas of core/u],
  ['src/core/probe.ts', "export enum Mood { Calm = 'calm' }", /No enums/u],
];

const permitted: [file: string, code: string][] = [
  ['src/core/probe.ts', "import { z } from 'zod';\nimport { clamp } from '../shared/numbers.ts';"],
  ['src/core/probe.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
  ['src/core/probe.ts', 'export const day = (now: number) => new Date(now);'],
  ['src/storage/probe.ts', "import Dexie from 'dexie';\nimport { x } from '#core/x.ts';"],
  ['src/ui/probe.ts', "import type { Scenario } from '#core/scenario/scenario-schema.ts';"],
  ['src/islands/probe.ts', "export const check = () => import('#core/scenario/scenario-schema.ts');"],
  ['src/islands/probe.ts', "import { open } from '#storage/open.ts';\nimport Button from '#ui/kit/Button.svelte';"],
  ['src/site/probe.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/pages/probe.astro', "import Call from '#islands/Call.svelte';\nimport { load } from '#site/load.ts';"],
];

describe('the fences between layers', () => {
  it.each(violations)('stop %s from saying %s', async (file, code, message) => {
    const wrap = wrappings[file.split('.').pop()!]!;
    expect(await judge(file, wrap(code))).toEqual([expect.stringMatching(message)]);
  });

  it.each(permitted)('let %s say %s', async (file, code) => {
    const wrap = wrappings[file.split('.').pop()!]!;
    expect(await judge(file, wrap(code))).toEqual([]);
  });

  it('name every folder of src, and no other', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const unnamed = folders.map((entry) => entry.name).filter((name) => !Object.keys(layers).includes(name));
    expect(unnamed).toEqual([]);
  });

  it('are part of the configuration that `npm run check` uses', async () => {
    const config = (await new ESLint().calculateConfigForFile('src/pages/index.astro')) as {
      rules: Record<string, unknown[]>;
    };
    expect(JSON.stringify(config.rules['@typescript-eslint/no-restricted-imports'])).toContain('src/storage');
  });

  it('keep code out of the content: chapters import only pictures and islands', () => {
    const chapters = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.mdx'),
    );
    const imports = chapters.flatMap((path) =>
      [...readFileSync(`content/${path}`, 'utf8').matchAll(/^import\b.*?from\s*['"](.+?)['"]/gmu)].map(
        ([, source]) => `${path}: ${source}`,
      ),
    );
    expect(imports.filter((line) => !/: (?:#ui|#islands|\.)\//u.test(line))).toEqual([]);
  });
});
