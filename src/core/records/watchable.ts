/** A value that changes: `next` is called with the present one and again after each change. */
export interface Watchable<Value> {
  subscribe(observer: { next: (value: Value) => void; error: (error: unknown) => void }): { unsubscribe(): void };
}
