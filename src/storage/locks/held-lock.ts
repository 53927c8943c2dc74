/** A claim to be the only writer of a run, until it is released or the tab goes away. */
export interface HeldLock {
  release(): Promise<void>;
}
