import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-site-'));
const site: Record<string, string> = {
  'index.html': '<h1>首页</h1>',
  'en/index.html': '<h1>Home</h1>',
  'practice/index.html': '<h1>练习</h1>',
  '404.html': '<h1>没有这一页</h1>',
  'en/404.html': '<h1>No such page</h1>',
  '_astro/a.11111111.js': 'a();'.repeat(200),
  '.sources': 'secret',
  'csp.json': JSON.stringify({
    common: { 'X-Content-Type-Options': 'nosniff' },
    immutable: { folders: ['/_astro/'], cacheControl: 'max-age=31536000, immutable' },
    policies: ["default-src 'self'", "default-src 'self'; script-src 'sha256-a'"],
    pages: { 'index.html': 1 },
  }),
};

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = await serve({ folder });
});

afterAll(() => {
  server.server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) => fetch(server.address + path, { redirect: 'manual', ...init });

describe('the server', () => {
  it('gives a page the policy of that page, and others the strictest one', async () => {
    expect((await get('')).headers.get('content-security-policy')).toContain("'sha256-a'");
    expect((await get('practice/')).headers.get('content-security-policy')).toBe("default-src 'self'");
  });

  it('sends the common headers with everything, errors and redirects included', async () => {
    for (const path of ['', '_astro/a.11111111.js', 'nowhere/', 'practice']) {
      expect((await get(path)).headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });

  it('leads an address without its last slash to the page, with its query', async () => {
    const response = await get('practice?family=complaint');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/practice/?family=complaint']);
  });

  it('never leads to another site', async () => {
    const response = await get('/other.example/practice');
    expect(response.status).toBe(404);
  });

  it('says "not found" in the language of the address', async () => {
    const [chinese, english] = [await get('nowhere/'), await get('en/nowhere/')];
    expect([chinese.status, await chinese.text()]).toEqual([404, site['404.html']]);
    expect([english.status, await english.text()]).toEqual([404, site['en/404.html']]);
  });

  it('compresses as well as the browser can take it', async () => {
    for (const encoding of ['br', 'gzip']) {
      const response = await get('_astro/a.11111111.js', { headers: { 'Accept-Encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(Number(response.headers.get('content-length'))).toBeLessThan(100);
      expect(await response.text()).toBe(site['_astro/a.11111111.js']);
    }
  });

  it('lets files with a hash in their name live for ever, and asks again for all others', async () => {
    expect((await get('_astro/a.11111111.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('')).headers.get('cache-control')).toBe('no-cache');
  });

  it('does not send again what the browser has', async () => {
    const etag = (await get('')).headers.get('etag')!;
    expect((await get('', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('keeps hidden files and everything outside the site to itself', async () => {
    for (const path of ['.sources', '..%2f..%2fetc/passwd', '%E0%A4%A']) {
      expect((await get(path)).status, path).toBeGreaterThanOrEqual(400);
    }
  });

  it('takes another port when the wished one is busy', async () => {
    const busy = Number(new URL(server.address).port);
    const second = await serve({ folder, port: busy });
    expect(new URL(second.address).port).not.toBe(String(busy));
    second.server.close();
  });
});
