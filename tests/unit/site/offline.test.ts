import { describe, expect, it } from 'vitest';
import { buildManifest } from '#site/offline/build-manifest.ts';
import { filesOfPage } from '#site/offline/files-of-page.ts';
import { referencedFiles } from '#site/offline/referenced-files.ts';

const references: [what: string, text: string, paths: string[]][] = [
  ['a style sheet', '<link rel="stylesheet" href="/_astro/page.Ab3_x-Z9.css">', ['/_astro/page.Ab3_x-Z9.css']],
  ['an island', '<astro-island component-url="/_astro/Call.B8d_1234.js">', ['/_astro/Call.B8d_1234.js']],
  [
    'data named in the properties of an island',
    'props="{&quot;url&quot;:&quot;/data/c01.zh-CN.json&quot;}"',
    ['/data/c01.zh-CN.json'],
  ],
  ['a static import', 'import{a}from"./engine.Cd45Ef67.js";', ['/_astro/engine.Cd45Ef67.js']],
  ['a later import', 'const m=()=>import(`./debrief.Cd45Ef67.js`)', ['/_astro/debrief.Cd45Ef67.js']],
  [
    'a list of things to load early',
    '["_astro/a.Cd45Ef67.js","_astro/b.Cd45Ef67.css"]',
    ['/_astro/a.Cd45Ef67.js', '/_astro/b.Cd45Ef67.css'],
  ],
  ['a picture in a style sheet', 'a{background:url(/_astro/paper.Cd45Ef67.svg)}', ['/_astro/paper.Cd45Ef67.svg']],
  ['no other page', '<a href="/en/practice/">', []],
  ['no other site', '<img src="https://other.example/a.svg"><img src="//other.example/b.svg">', []],
  ['not the service worker', "register('/sw.js')", []],
];

describe('referencedFiles', () => {
  it.each(references)('finds %s', (_, text, paths) => {
    expect(referencedFiles(text)).toEqual(paths);
  });
});

describe('filesOfPage', () => {
  it('follows imports to the end, circles included, and leaves out what is not there', () => {
    const files = new Map([
      ['/_astro/a.11111111.js', 'import"./b.22222222.js"'],
      ['/_astro/b.22222222.js', 'import"./a.11111111.js";import("./gone.33333333.js")'],
    ]);
    const found = filesOfPage('<script src="/_astro/a.11111111.js"></script>', (path) => files.get(path));
    expect(found).toEqual(['/_astro/a.11111111.js', '/_astro/b.22222222.js']);
  });
});

describe('the offline manifest', () => {
  const site = (extra: Record<string, string> = {}) =>
    new Map(
      Object.entries({
        'index.html': '<script src="/_astro/a.11111111.js"></script>',
        'practice/index.html': '<script src="/_astro/a.11111111.js"></script>',
        'en/index.html': 'Hello',
        '404.html': 'Not there',
        'offline/index.html': 'No network',
        '_astro/a.11111111.js': 'a()'.repeat(500),
        ...extra,
      }).map(([path, text]) => [path, Buffer.from(text)]),
    );

  it('lists the pages of each language, without those that only appear when something is missing', () => {
    const { locales } = buildManifest(site());
    expect(locales['zh-CN']?.pages.map((page) => page.url)).toEqual(['/', '/practice/']);
    expect(locales['en']?.pages.map((page) => page.url)).toEqual(['/en/']);
  });

  it('counts a shared file once for the language and in full for each page', () => {
    const chinese = buildManifest(site()).locales['zh-CN']!;
    const shared = chinese.pages[0]!.bytesWithFiles - chinese.pages[0]!.bytes;
    expect(shared).toBeGreaterThan(0);
    expect(chinese.bytes).toBe(chinese.pages[0]!.bytes + chinese.pages[1]!.bytes + shared);
  });

  it('has another version when any file differs, and the same for the same files', () => {
    expect(buildManifest(site()).version).toBe(buildManifest(site()).version);
    expect(buildManifest(site()).version).not.toBe(buildManifest(site({ 'icon.svg': '<svg/>' })).version);
  });
});
