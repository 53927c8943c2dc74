import type { ChapterKeys } from '#core/exercise/served-exercise.ts';

const fetched = new Map<string, Promise<ChapterKeys | null>>();

/**
 * The keys of a chapter, fetched once a page.
 * @returns null when they cannot be had just now; asking again tries again
 */
export function fetchKeys(url: string): Promise<ChapterKeys | null> {
  const running = fetched.get(url) ?? load(url);
  fetched.set(url, running);
  void running.then((keys) => {
    if (keys === null) fetched.delete(url);
  });
  return running;
}

async function load(url: string): Promise<ChapterKeys | null> {
  try {
    const response = await fetch(url);
    if (!response.ok) return null;
    return JSON.parse(await unpack((await response.json()) as string)) as ChapterKeys;
  } catch {
    // Offline, or cut off on the way: the learner is told and can press again.
    return null;
  }
}

/** Undoes what `src/site/views/exercise-files.ts` packed. It was hidden, not secured. */
async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  if (typeof DecompressionStream === 'undefined') {
    const { inflateSync, strFromU8 } = await import('fflate');
    return strFromU8(inflateSync(bytes));
  }
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}
