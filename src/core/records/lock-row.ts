/** Who writes a run, on pages where the browser has no locks: a claim that must be renewed before it runs out. */
export interface LockRow {
  /** The run. */
  run: string;
  /** The tab that writes it. */
  holder: string;
  /** When another tab may take over. */
  expiresAt: number;
}
