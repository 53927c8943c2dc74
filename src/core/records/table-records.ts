import type { Result } from '../shared/result.ts';

/** A table with nothing special about it. */
export interface TableRecords<Row, Index extends string> {
  /** One row. */
  get(id: string): Promise<Row | undefined>;
  /** The rows whose indexed field has this value; all rows without one. */
  list(index?: Index, value?: string): Promise<Row[]>;
  /** Adds or replaces rows, all or none. */
  put(...rows: Row[]): Promise<Result<null>>;
  /** Deletes rows, all or none. */
  remove(...ids: string[]): Promise<Result<null>>;
}
