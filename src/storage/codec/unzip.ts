import { Unzip, UnzipInflate } from 'fflate';
import { classProblem } from '#core/assignment/class-trouble.ts';
import { largestSubmission } from '#core/assignment/limits.ts';
import type { Problem } from '#core/shared/problem.ts';
import { joined } from '../backup/expand.ts';

/** A file of a zip: its text, or why it was not taken. */
export type ZippedFile = { name: string; text: string } | { name: string; problem: Problem };

/** How many files of a zip are looked at, and how much they may expand to together, in bytes. */
const mostFiles = 5000;
const largestTotal = 256 * 1024 * 1024;
const stepSize = 16 * 1024;

/** Whether these bytes begin like a zip. */
export const looksZipped = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Takes a zip apart, file by file, none beyond the size of a submission and all together never beyond a cap. Folders and what systems
 * add to zips are left out.
 * @param onFile called with each file in turn, so that only one is held at a time
 * @returns what is wrong with the zip as a whole
 */
export function unzip(bytes: Uint8Array, onFile: (file: ZippedFile) => void): Problem[] {
  let files = 0;
  let total = 0;
  const stream = new Unzip((file) => {
    const name = file.name.slice(0, 200);
    if (name.endsWith('/') || /(^|\/)(__MACOSX|\.)/u.test(name)) return;
    files += 1;
    if (files > mostFiles || total > largestTotal) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    let refused = false;
    file.ondata = (error, chunk, final) => {
      if (refused) return;
      size += chunk.length;
      total += chunk.length;
      if (error || size > largestSubmission || total > largestTotal) {
        refused = true;
        file.terminate();
        onFile({ name, problem: classProblem(error ? 'damaged' : 'too-big', name) });
        return;
      }
      chunks.push(chunk);
      if (final) onFile(textOf(name, chunks, size));
    };
    file.start();
  });
  stream.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length && files <= mostFiles && total <= largestTotal; start += stepSize) {
      stream.push(bytes.subarray(start, start + stepSize), start + stepSize >= bytes.length);
    }
  } catch {
    return [classProblem('zip-damaged', 'zip')];
  }
  if (total > largestTotal) return [classProblem('too-big', 'zip')];
  if (files > mostFiles) return [classProblem('zip-too-many', 'zip')];
  return files === 0 ? [classProblem('zip-damaged', 'zip')] : [];
}

function textOf(name: string, chunks: readonly Uint8Array[], size: number): ZippedFile {
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(joined(chunks, size)) };
  } catch {
    return { name, problem: classProblem('damaged', name) };
  }
}
