import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '#core/scenario/names.ts';
import type { Locale } from '#core/scenario/names.ts';
import { openSearch } from '#core/search/search.ts';
import { searchIndex } from '#site/views/search-index.ts';

const queries = parse(readFileSync('tests/fixtures/search-queries.yaml', 'utf8')) as Record<Locale, [string, string][]>;
const indexes = { 'zh-CN': searchIndex('zh-CN'), en: searchIndex('en') };
const searches = { 'zh-CN': openSearch(indexes['zh-CN'], 'zh-CN'), en: openSearch(indexes.en, 'en') };

const firstChapter = (locale: Locale, query: string): string =>
  searches[locale](query).chapters[0]?.chapter.folder.slice(0, 2) ?? 'none';

describe('the search over the course', () => {
  it('puts the right chapter first for at least 95 of 100 queries in learners’ wording', () => {
    const asked = locales.flatMap((locale) => queries[locale].map(([query, want]) => ({ locale, query, want })));
    const missed = asked
      .map((one) => ({ ...one, got: firstChapter(one.locale, one.query) }))
      .filter(({ want, got }) => want !== got);
    expect(asked.length).toBe(100);
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(5);
  });

  it.each(locales)('weighs at most 80 KB compressed in %s', (locale) => {
    expect(brotliCompressSync(JSON.stringify(indexes[locale])).length).toBeLessThanOrEqual(80 * 1024);
  });

  it.each([
    ['zh-CN', 'AHT', '平均处理时长'],
    ['zh-CN', '核身', '核身'],
    ['en', 'AHT', 'average handling time'],
  ] as const)('understands the jargon of the trade (%s: %s)', (locale, jargon, meaning) => {
    expect(searches[locale](jargon).chapters.length).toBeGreaterThan(0);
    expect(firstChapter(locale, jargon)).toBe(firstChapter(locale, meaning));
  });

  it.each([
    ['zh-CN', '量子力学薛定谔方程'],
    ['en', 'photosynthesis in maritime algae'],
  ] as const)('finds nothing rather than something by chance (%s: %s)', (locale, query) => {
    expect(searches[locale](query)).toMatchObject({ chapters: [], terms: [], calls: [] });
    expect(searches[locale](query).unknown.length).toBeGreaterThan(0);
  });

  it('leads to sections, exercises, terms and calls', () => {
    const { chapters, terms, calls } = searches['zh-CN']('投诉处理');
    expect(chapters[0]?.hits.map(({ entry }) => entry.kind)).toEqual(expect.arrayContaining(['section', 'exercise']));
    expect(terms.map(({ entry }) => entry.title)).toContain('投诉');
    expect(searches['zh-CN']('签收没收到').calls[0]?.entry.url).toBe(
      '/practice/complaint-handling/parcel-not-received/',
    );
    expect(calls.length).toBeLessThanOrEqual(4);
  });
});
