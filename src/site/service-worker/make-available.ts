import type { OfflineReport } from '#core/offline/protocol.ts';
import { keepPage } from './keep-page.ts';

/** Pages fetched at the same time; each brings its files along. */
const atOnce = 3;

/**
 * Fetches pages with all that they need and reports after each.
 * @param urls the pages
 * @param report is told of progress and, at the end, of success or failure
 */
export async function makeAvailable(urls: string[], report: (message: OfflineReport) => void): Promise<void> {
  const waiting = [...new Set(urls)];
  const total = waiting.length;
  const failed: string[] = [];
  let [done, bytes, isFull] = [0, 0, false];
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      try {
        bytes += await keepPage(url);
        done += 1;
      } catch (error) {
        isFull ||= error instanceof DOMException && error.name === 'QuotaExceededError';
        failed.push(url);
      }
      report({ type: 'progress', done, total, bytes });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failed.length === 0) report({ type: 'available', total, bytes });
  else report({ type: 'unavailable', failed, reason: isFull ? 'space' : 'network' });
}
