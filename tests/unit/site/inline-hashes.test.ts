import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlineHashes } from '#site/security/inline-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const scripts: [what: string, html: string, inline: string[]][] = [
  ['a classic script', '<script>a()</script>', ['a()']],
  ['a module', '<script type="module">a()</script>', ['a()']],
  ['a module without quotes', '<script type=module>a()</script>', ['a()']],
  ['an import map', '<script type="importmap">{}</script>', ['{}']],
  ['an upper-case element with line breaks', '<SCRIPT\n async\n>\na()\n</SCRIPT>', ['\na()\n']],
  ['an attribute with a closing bracket', '<script data-x="a>b">a()</script>', ['a()']],
  ['the same script twice, once', '<script>a()</script><script>a()</script>', ['a()']],
  ['an empty script', '<script></script>', ['']],
  ['no script with an address', '<script src="/a.js"></script>', []],
  ['no data', '<script type="application/json">{"a":1}</script>', []],
];

describe('inlineHashes', () => {
  it.each(scripts)('finds %s', (_, html, inline) => {
    expect(inlineHashes(`<head>${html}</head>`).scripts).toEqual(inline.map(hash).sort());
  });

  it('finds styles apart from scripts', () => {
    const html = '<style>a{}</style><script>a()</script><style media="print">b{}</style>';
    expect(inlineHashes(html)).toEqual({ scripts: [hash('a()')], styles: [hash('a{}'), hash('b{}')].sort() });
  });
});
