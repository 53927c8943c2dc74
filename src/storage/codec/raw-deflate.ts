import { deflateSync, Inflate, strToU8 } from 'fflate';
import { classProblem } from '#core/assignment/class-trouble.ts';
import type { Compression } from '#core/assignment/compression.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { joined } from '../backup/expand.ts';

/** Small enough that one step of a text made to explode stays near the cap. */
const stepSize = 4 * 1024;

function inflate(bytes: Uint8Array, cap: number): Result<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const seen = { end: false };
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    seen.end ||= final;
    if (size <= cap) chunks.push(chunk);
  });
  try {
    for (let start = 0; start < bytes.length && size <= cap; start += stepSize) {
      stream.push(bytes.subarray(start, start + stepSize), start + stepSize >= bytes.length);
    }
    if (size > cap) return failure(classProblem('too-big', 'code'));
    if (!seen.end) return failure(classProblem('damaged', 'code'));
    return success(new TextDecoder('utf-8', { fatal: true }).decode(joined(chunks, size)));
  } catch {
    return failure(classProblem(size > cap ? 'too-big' : 'damaged', 'code'));
  }
}

/** Raw deflate by fflate, the same bytes in every browser. */
export const rawDeflate: Compression = {
  deflate: (text) => Promise.resolve(deflateSync(strToU8(text), { level: 9, mem: 12 })),
  inflate: (bytes, cap) => Promise.resolve(inflate(bytes, cap)),
};
