import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fill } from '#ui/messages/catalogue.ts';

const folder = new URL('../../../src/ui/messages/', import.meta.url);
const areas = (await readdir(new URL('zh-CN/', folder))).sort();

/** All messages of a file, whatever its export is called. */
async function messagesOf(locale: string, area: string): Promise<Record<string, string>> {
  const file = (await import(new URL(`${locale}/${area}`, folder).href)) as Record<string, Record<string, string>>;
  return Object.assign({}, ...Object.values(file)) as Record<string, string>;
}

const placeholders = (message: string) =>
  [...message.matchAll(/\{[a-zA-Z]+\}/gu)]
    .map(([name]) => name)
    .sort()
    .join(' ');

describe('the message catalogue', () => {
  it('has the same areas in both languages', async () => {
    expect((await readdir(new URL('en/', folder))).sort()).toEqual(areas);
  });

  describe.each(areas)('%s', async (area) => {
    const [zh, en] = await Promise.all([messagesOf('zh-CN', area), messagesOf('en', area)]);

    it('has every message in both languages', () => {
      expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
      expect(Object.entries({ ...zh, ...en }).filter(([, message]) => message.trim() === '')).toEqual([]);
    });

    it('has the same placeholders in both languages', () => {
      const differing = Object.keys(zh).filter((key) => placeholders(zh[key]!) !== placeholders(en[key]!));
      expect(differing).toEqual([]);
    });

    it('has full-width punctuation after Chinese words', () => {
      const halfWidth = Object.entries(zh).filter(([, message]) => /\p{Script=Han}[,;:?!]/u.test(message));
      expect(halfWidth).toEqual([]);
    });
  });
});

describe('filling a message', () => {
  it('puts values in', () => {
    expect(fill('第{number}章', { number: 9 })).toBe('第9章');
  });

  it('stops at a value that was forgotten', () => {
    expect(() => fill('第{number}章', {})).toThrow('The message "第{number}章" needs a value for {number}.');
  });
});
