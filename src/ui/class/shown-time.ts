import type { Locale } from '#core/scenario/names.ts';

/** A moment as people write it, to the minute. */
export const shownTime = (at: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
