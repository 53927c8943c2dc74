/** What a student wrote for a practical task. */
export interface PracticalWork {
  texts: string[];
  at: number;
}

/** Name of the setting that keeps it. */
export const workSetting = (assignment: string, item: string): string => `work:${assignment}/${item}`;

/** Reads it back; restored settings are only known to be JSON. */
export function readWork(value: unknown): PracticalWork | null {
  if (typeof value !== 'object' || value === null || !('texts' in value) || !('at' in value)) return null;
  const { texts, at } = value;
  if (!Array.isArray(texts) || typeof at !== 'number') return null;
  return { texts: (texts as unknown[]).filter((text) => typeof text === 'string'), at };
}
