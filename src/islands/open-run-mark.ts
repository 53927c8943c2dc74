const key = 'rolecall:open-runs';

/** Addresses (`family/slug`) with a run that was left open; a hint for loading early, never the truth. */
function read(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}

function write(addresses: string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(addresses.slice(-20)));
  } catch {
    // Without it the page only looks a little later whether a run is open.
  }
}

/** Whether a run at this address was probably left open. */
export const isMarkedOpen = (address: string): boolean => read().includes(address);

/** Notes that a run is open, or that it no longer is. */
export function markOpen(address: string, open: boolean): void {
  const others = read().filter((entry) => entry !== address);
  write(open ? [...others, address] : others);
}
