import { readRunResult, type RunResult } from '#core/scoring/run-result.ts';
import { openRecords } from '#storage/open.ts';

/** Writes the best result of each call onto its card in the lobby. Cards stay as they are for a newcomer or without storage. */
export async function fillBestBands(words: Record<string, string>): Promise<void> {
  const records = await openRecords();
  const learner = records.ok ? await records.value.learners.current() : undefined;
  if (!records.ok || !learner) return;
  const best = new Map<string, RunResult>();
  for (const run of await records.value.runs.list(learner.id)) {
    const result = run.status === 'finished' && run.origin === 'live' ? readRunResult(run.result) : null;
    const address = `${run.family}/${run.slug}`;
    if (result && result.overall > (best.get(address)?.overall ?? -1)) best.set(address, result);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-best-band]')) {
    const result = best.get(place.dataset['bestBand'] ?? '');
    if (result) place.textContent = `${words[result.band] ?? ''} ${result.overall.toFixed(0)}`;
  }
}
