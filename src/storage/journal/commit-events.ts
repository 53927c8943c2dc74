import type { EventRow } from '#core/records/event-row-schema.ts';
import { storageProblem } from '#core/records/storage-problem.ts';
import { troubleOf } from '../attempt.ts';
import { sameValue } from '../same-value.ts';
import type { CommitOutcome } from './commit-outcome.ts';

/**
 * Writes events of one run in one transaction that is over only when the disk has them. It goes past Dexie on Dexie's
 * own connection, which makes an event durable in about half the time (docs/decisions/0020-durable-events.md).
 * @param connection an open connection
 * @param batch events of one run with numbers that follow each other, at least one
 */
export async function commitEvents(connection: IDBDatabase, batch: readonly EventRow[]): Promise<CommitOutcome> {
  const outcome = await addEvents(connection, batch);
  if (outcome.type !== 'refused') return outcome;
  // After a commit whose answer was lost, trying again meets our own events: that is success, not a conflict.
  const missing = await missingFrom(connection, batch);
  if (missing === undefined || missing.length === batch.length) return outcome;
  return missing.length === 0 ? { type: 'written' } : addEvents(connection, missing);
}

function addEvents(connection: IDBDatabase, batch: readonly EventRow[]): Promise<CommitOutcome> {
  const [first] = batch;
  if (first === undefined) return Promise.resolve({ type: 'written' });
  const path = [first.run, first.seq];
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction('events', 'readwrite', { durability: 'strict' });
    const events = transaction.objectStore('events');
    let outOfTurn = false;
    if (first.seq > 0) {
      const before = events.getKey([first.run, first.seq - 1]);
      before.onsuccess = () => {
        if (before.result !== undefined) return;
        outOfTurn = true;
        transaction.abort();
      };
    }
    try {
      for (const event of batch) {
        const request = events.add(event);
        request.onerror = () => {
          if (request.error?.name === 'ConstraintError') outOfTurn = true;
        };
      }
    } catch (bug) {
      transaction.abort();
      reject(bug instanceof Error ? bug : new Error(String(bug)));
      return;
    }
    transaction.oncomplete = () => {
      resolve({ type: 'written' });
    };
    transaction.onabort = () => {
      if (outOfTurn) resolve({ type: 'refused', problem: storageProblem('sequence', 'events', path) });
      else
        resolve({
          type: 'failed',
          problem: storageProblem(troubleOf(transaction.error) ?? 'write-failed', 'events', path),
        });
    };
  });
}

/** The events of `batch` that are not stored; `undefined` when another event stands in the place of one of them. */
function missingFrom(connection: IDBDatabase, batch: readonly EventRow[]): Promise<EventRow[] | undefined> {
  return new Promise((resolve) => {
    const transaction = connection.transaction('events', 'readonly');
    const events = transaction.objectStore('events');
    const missing: EventRow[] = [];
    let foreign = false;
    for (const event of batch) {
      const request = events.get([event.run, event.seq]);
      request.onsuccess = () => {
        if (request.result === undefined) missing.push(event);
        else if (!sameValue(request.result, event)) foreign = true;
      };
    }
    transaction.oncomplete = () => {
      resolve(foreign ? undefined : missing);
    };
    transaction.onabort = () => {
      resolve(undefined);
    };
  });
}
