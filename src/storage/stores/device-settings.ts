import type { JsonValue } from '#core/records/json-value.ts';
import { deviceOwner } from '#core/records/record-names.ts';
import type { StorageContext } from '../context.ts';

/** Names of the facts about this device that the storage layer keeps itself. */
export type DeviceFact = 'current-learner' | 'persistence' | `last-backup/${string}`;

/** Reads a fact about this device. */
export async function deviceFact({ database }: StorageContext, name: DeviceFact): Promise<JsonValue | undefined> {
  return (await database.settings.get([deviceOwner, name]))?.value;
}

/** Sets a fact about this device. */
export async function setDeviceFact(context: StorageContext, name: DeviceFact, value: JsonValue): Promise<void> {
  await context.database.settings.put({ owner: deviceOwner, name, value, changedAt: context.around.now() });
}
