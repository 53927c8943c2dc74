import type { PersistenceAnswer } from '#core/records/safekeeping.ts';
import type { Result } from '#core/shared/result.ts';
import { attempt } from '../attempt.ts';
import type { StorageContext } from '../context.ts';
import { deviceFact, setDeviceFact } from '../stores/device-settings.ts';

const answers: readonly unknown[] = ['granted', 'refused', 'unavailable'] satisfies PersistenceAnswer[];

/** What the browser answered last; `undefined` = never asked. */
export async function persistenceHere(context: StorageContext): Promise<PersistenceAnswer | undefined> {
  const answer = await deviceFact(context, 'persistence');
  return answers.includes(answer) ? (answer as PersistenceAnswer) : undefined;
}

/** Asks the browser never to clear the records by itself, and keeps its answer. Once granted, it is not asked again. */
export function askToPersist(context: StorageContext): Promise<Result<PersistenceAnswer>> {
  return attempt('settings', ['device', 'persistence'], async () => {
    const before = await persistenceHere(context);
    if (before === 'granted') return before;
    const answer = await ask(context.around.storage);
    await setDeviceFact(context, 'persistence', answer);
    return answer;
  });
}

async function ask(storage: Partial<StorageManager> | undefined): Promise<PersistenceAnswer> {
  if (storage?.persist === undefined) return 'unavailable';
  // Firefox rejects where the user has forbidden to be asked: the same as a no.
  return (await storage.persist().catch(() => false)) ? 'granted' : 'refused';
}
