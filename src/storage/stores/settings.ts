import type { SettingRecords } from '#core/records/setting-records.ts';
import { attempt } from '../attempt.ts';
import type { StorageContext } from '../context.ts';

/** Preferences and facts about the device, in the database. */
export function settingStore({ database, around }: StorageContext): SettingRecords {
  return {
    get: async (owner, name) => (await database.settings.get([owner, name]))?.value,
    set: (owner, name, value) => {
      const row = { owner, name, value, changedAt: around.now() };
      return attempt('settings', [owner, name], async () => {
        await database.settings.put(row);
        return row;
      });
    },
    remove: (owner, name) =>
      attempt('settings', [owner, name], async () => {
        await database.settings.delete([owner, name]);
        return null;
      }),
  };
}
