import type { Locale } from '#core/scenario/names.ts';

/** One step of the way from the home page to a page. */
export interface Crumb {
  label: string;
  href: string;
}

/** The four main areas of the site; the navigation marks the one that a page belongs to. */
export type Area = 'course' | 'practice' | 'progress' | 'class';

/** Where a page stands. */
export interface PagePlace {
  locale: Locale;
  /** Address without the language, e.g. `/course/`. */
  path: string;
  area?: Area | undefined;
}
