/** A fault found by a check, before it is put into its file and line. */
export interface Finding {
  path: (string | number)[];
  what: string;
  cure: string;
  severity?: 'error' | 'warning';
}
