const key = 'rolecall:answered';

/** Chapters in which something was answered on this device: a hint when to open the records early, never the truth. */
function read(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}

/** Whether earlier answers of this exercise (`chapter/id`) may be found in the records. */
export const isMarkedAnswered = (exercise: string): boolean => read().includes(exercise);

/** Notes that there are answers of this exercise. */
export function markAnswered(exercise: string): void {
  const known = read();
  if (known.includes(exercise)) return;
  try {
    localStorage.setItem(key, JSON.stringify([...known, exercise].slice(-600)));
  } catch {
    // Without it the earlier result is only not shown.
  }
}
