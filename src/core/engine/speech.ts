import type { Channel, Locale } from '../scenario/names.ts';

/** Length of a text as its language counts it: characters that are read aloud (zh), or words (en). */
export function spokenLength(text: string, locale: Locale): number {
  if (locale === 'zh-CN') return text.replace(/[\s\p{P}]/gu, '').length;
  const words = text.trim();
  return words === '' ? 0 : words.split(/\s+/).length;
}

/** Seconds that a text takes to say (phone, counter) or to read (chat, three times as fast). */
export function speechSeconds(text: string, locale: Locale, perSecond: number, channel: Channel): number {
  const seconds = spokenLength(text, locale) / perSecond;
  return channel === 'chat' ? seconds / 3 : seconds;
}
