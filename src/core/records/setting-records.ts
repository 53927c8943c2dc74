import type { Result } from '../shared/result.ts';
import type { JsonValue } from './json-value.ts';
import type { SettingRow } from './setting-row-schema.ts';

/** Preferences of learners and facts about this device (`deviceOwner`). */
export interface SettingRecords {
  /** What is set; `undefined` when nothing is. The caller checks it: restored settings are only known to be JSON. */
  get(owner: string, name: string): Promise<JsonValue | undefined>;
  /** Sets it. */
  set(owner: string, name: string, value: JsonValue): Promise<Result<SettingRow>>;
  /** Forgets it. */
  remove(owner: string, name: string): Promise<Result<null>>;
}
