import { expect, test } from '@playwright/test';
import { allPages } from '../support/built-site.ts';

/** Runs in the browser, whose own parser and hash are the judges: inline scripts that the page's policy would stop. */
async function uncoveredScripts(urls: string[]): Promise<string[]> {
  const runnable = ['', 'module', 'text/javascript', 'importmap', 'speculationrules'];
  const uncovered: string[] = [];
  for (const url of urls) {
    const response = await fetch(url);
    const policy = response.headers.get('content-security-policy') ?? '';
    const allowed = policy.split('; ').find((part) => part.startsWith('script-src ')) ?? '';
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const script of page.querySelectorAll<HTMLScriptElement>('script:not([src])')) {
      if (!runnable.includes(script.type)) continue;
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script.textContent));
      const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
      if (!allowed.includes(`'sha256-${hash}'`)) uncovered.push(`${url}: ${script.textContent.slice(0, 60)}`);
    }
    for (const element of page.querySelectorAll('*')) {
      const handler = element.getAttributeNames().find((name) => name.startsWith('on'));
      if (handler !== undefined) uncovered.push(`${url}: ${element.tagName} ${handler}`);
    }
  }
  return uncovered;
}

test('every inline script of every page is named by the policy of that page', async ({ page }) => {
  await page.goto('/');
  expect(await page.evaluate(uncoveredScripts, allPages())).toEqual([]);
});

test('the policy allows no inline scripts in general, no eval, and no framing by others', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  const scripts = policy.split('; ').find((part) => part.startsWith('script-src ')) ?? '';
  expect(scripts).toMatch(/^script-src 'self'/u);
  expect(scripts).not.toMatch(/unsafe|https?:|\*/u);
  expect(policy).toContain("frame-ancestors 'self'");
});

test('no page asks another site for anything, breaks its policy or reports an error', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${baseURL ?? ''}/`) && !/^(?:data|blob):/u.test(url)) complaints.push(`asks ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  for (const url of allPages()) await page.goto(url, { waitUntil: 'load' });
  expect(complaints).toEqual([]);
});
