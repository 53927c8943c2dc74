import type { Result } from '../shared/result.ts';

/** Raw deflate of texts. Core declares it; `src/storage/codec/` and `src/tools/` bring it. */
export interface Compression {
  /** Compresses UTF-8 text. */
  deflate(text: string): Promise<Uint8Array>;
  /** Expands to UTF-8 text, never beyond `cap` bytes: `too-big` beyond, `damaged` when cut off or no UTF-8. */
  inflate(bytes: Uint8Array, cap: number): Promise<Result<string>>;
}
