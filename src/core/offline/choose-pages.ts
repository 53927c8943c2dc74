import type { OfflineManifest, OfflinePage } from './protocol.ts';

/** Pages of teachers, which are many and which learners do not need. */
const teaching = /^(?:\/en)?\/course\/[^/]+\/(?:slides|plan|paper|key|matrix)\/$/u;

/** What would be kept, and about how many bytes that is. */
export interface OfflineChoice {
  urls: string[];
  bytes: number;
}

/**
 * Chooses the pages of one language.
 * @param withTeaching whether slides, plans, papers and keys are wanted too
 */
export function choosePages({ locales }: OfflineManifest, locale: string, withTeaching: boolean): OfflineChoice {
  const { pages = [], bytes = 0 } = locales[locale] ?? {};
  const chosen = pages.filter(({ url }) => withTeaching || !teaching.test(url));
  const sum = (list: readonly OfflinePage[]): number => list.reduce((total, page) => total + page.bytes, 0);
  // Files are shared between pages: the language's own total holds each once.
  return { urls: chosen.map(({ url }) => url), bytes: bytes - sum(pages) + sum(chosen) };
}
