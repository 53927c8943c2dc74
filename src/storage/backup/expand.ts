import { Gunzip } from 'fflate';
import { storageProblem } from '#core/records/storage-problem.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { crc32 } from './crc32.ts';
import { largestText } from './limits.ts';

/** Small enough that one step of a file made to explode stays far below the cap. */
const stepSize = 16 * 1024;

/** Header and trailer of a gzip file; nothing shorter can be one. */
const smallestFile = 18;

/** Whether these bytes begin like a gzip file. */
export const looksCompressed = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Expands a gzip file, never beyond `cap` bytes, and checks its checksum, which fflate does not. */
export function expand(bytes: Uint8Array, cap = largestText): Result<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let checksum = 0;
  const seen = { end: false };
  const gunzip = new Gunzip((chunk, final) => {
    size += chunk.length;
    seen.end ||= final;
    if (size > cap) return;
    checksum = crc32(chunk, checksum);
    chunks.push(chunk);
  });
  try {
    for (let start = 0; start < bytes.length && size <= cap; start += stepSize) {
      gunzip.push(bytes.subarray(start, start + stepSize), start + stepSize >= bytes.length);
    }
  } catch {
    return failure(storageProblem('file-damaged', 'backup'));
  }
  if (size > cap) return failure(storageProblem('file-too-big', 'backup'));
  if (!seen.end || bytes.length < smallestFile || checksum !== storedChecksum(bytes))
    return failure(storageProblem('file-damaged', 'backup'));
  return success(joined(chunks, size));
}

/** The checksum that stands eight bytes before the end of a gzip file. */
function storedChecksum(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(bytes.length - 8, true);
}

/** One array out of many. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
