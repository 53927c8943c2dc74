import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#site/security/headers.ts';
import { headersFile, servedHeaders } from '#site/security/headers-file.ts';

const plain = { scripts: [], styles: [] };
const themed = { scripts: ["'sha256-theme'"], styles: ["'sha256-style'"] };

function directive(policy: string, name: string): string | undefined {
  return policy.split('; ').find((part) => part.startsWith(`${name} `));
}

describe('the Content-Security-Policy', () => {
  it('lets scripts run only from this site and by hash', () => {
    expect(directive(contentSecurityPolicy(themed), 'script-src')).toBe("script-src 'self' 'sha256-theme'");
  });

  it('never allows inline scripts in general, nor eval', () => {
    const policy = contentSecurityPolicy(themed).replace("style-src-attr 'unsafe-inline'", '');
    expect(policy).not.toMatch(/unsafe/u);
  });

  it('lets no other site frame or receive anything', () => {
    expect(contentSecurityPolicy(plain)).toContain("frame-ancestors 'self'");
    expect(contentSecurityPolicy(plain)).toContain("form-action 'self'");
    expect(contentSecurityPolicy(plain)).not.toMatch(/https?:/u);
  });
});

describe('the headers that the build writes', () => {
  it('give hosts one rule for all pages, because two policies would both apply', () => {
    const file = headersFile([plain, themed]);
    expect(file.match(/Content-Security-Policy/gu)).toHaveLength(1);
    expect(file).toContain("script-src 'self' 'sha256-theme'");
  });

  it('let files named by their content live for ever', () => {
    expect(headersFile([plain])).toMatch(/^\/_astro\/\*\n {2}Cache-Control: .*immutable$/mu);
    expect(headersFile([plain])).toMatch(/^\/editions\/\*\n {2}Cache-Control: .*immutable$/mu);
  });

  it('give the own server each policy once and each page its own', () => {
    const served = servedHeaders(
      new Map([
        ['index.html', themed],
        ['en/index.html', themed],
        ['404.html', plain],
      ]),
    );
    expect(served.pages).toEqual({ 'index.html': 1, 'en/index.html': 1, '404.html': 0 });
    expect(served.policies).toEqual([contentSecurityPolicy(plain), contentSecurityPolicy(themed)]);
  });
});
