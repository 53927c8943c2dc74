import type { Locale } from '#core/scenario/names.ts';

/** How long an excerpt may be; every character of it is sent with the index. */
const longest: Record<Locale, number> = { 'zh-CN': 44, en: 100 };

/** The beginning of a text, cut where a sentence or at least a word ends. */
export function shorten(text: string, locale: Locale): string {
  const limit = longest[locale];
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const sentences = /^.*[。！？!?]|^.*\.(?= )/su.exec(head)?.[0] ?? '';
  if (sentences.length > limit / 2) return sentences.trim();
  return `${locale === 'en' ? head.replace(/\s+\S*$/u, '') : head}…`;
}
