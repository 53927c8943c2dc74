import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { allPages, builtSite } from '../support/built-site.ts';

const kilobyte = 1024;
const chapters = allPages().filter((url) => /\/course\/[^/]+\/$/u.test(url));
const brotli = (text: string) => brotliCompressSync(text).length;

/** A chapter page in pieces: all of it, the text with its figures, and the script that runs at once. */
function piecesOf(url: string) {
  const html = readFileSync(join(builtSite, url, 'index.html'), 'utf8');
  const text = /<article[\s\S]*<\/article>/u.exec(html)?.[0] ?? '';
  const files = [...html.matchAll(/<(?:link rel="stylesheet" href|script[^>]* src)="([^"]+)"/gu)].map(
    ([, path]) => path,
  );
  const linked = files.map((path) => readFileSync(join(builtSite, path ?? ''), 'utf8')).join('\n');
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map(([, script]) => script).join('\n');
  return { html, text, linked, scripts };
}

test('a chapter page weighs at most 14 KB beyond its text and figures, of which at most 4 KB are script', () => {
  const heavy = chapters.flatMap((url) => {
    const { html, text, linked, scripts } = piecesOf(url);
    const beyond = brotli(html) - brotli(text) + brotli(linked);
    const script = brotli(scripts) + (linked.includes('function') ? brotli(linked) : 0);
    return beyond <= 14 * kilobyte && script <= 4 * kilobyte ? [] : [`${url}: ${beyond}, of which script ${script}`];
  });
  expect(chapters.length).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});

test('a chapter page names the chapters of its own part and its neighbours, never the whole course', () => {
  const part = 5;
  const neighbours = 2;
  for (const url of chapters) {
    const named = new Set(
      [...piecesOf(url).html.matchAll(/href="(?:\/en)?(\/course\/[^"#/]+\/)"/gu)].map(([, path]) => path),
    );
    expect(named.size, url).toBeLessThanOrEqual(part + neighbours);
  }
});
