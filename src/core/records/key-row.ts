/**
 * A signing key of this device. The private half cannot be exported by the browser, so these rows never enter a
 * backup and need no schema for imports.
 */
export interface KeyRow {
  /** What the key is for, e.g. `device`. */
  id: string;
  /** The learner or instructor it belongs to, or `device`. */
  owner: string;
  /** `Ed25519`, `ES256`, or `soft` for a key made without the browser's help. */
  algorithm: string;
  /** The public half as others get it. */
  publicKey: string;
  /** The browser's key object; only `soft` keys are text. */
  privateKey: unknown;
  /** When it was made. */
  createdAt: number;
}
