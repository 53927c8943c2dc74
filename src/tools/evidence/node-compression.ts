import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { classProblem } from '#core/assignment/class-trouble.ts';
import type { Compression } from '#core/assignment/compression.ts';
import { failure, success } from '#core/shared/result.ts';

/** Raw deflate by Node. */
export const nodeCompression: Compression = {
  deflate: (text) => Promise.resolve(new Uint8Array(deflateRawSync(text, { level: 9 }))),
  inflate(bytes, cap) {
    try {
      const expanded = inflateRawSync(bytes, { maxOutputLength: cap });
      return Promise.resolve(success(new TextDecoder('utf-8', { fatal: true }).decode(expanded)));
    } catch (error) {
      const tooBig = error instanceof RangeError;
      return Promise.resolve(failure(classProblem(tooBig ? 'too-big' : 'damaged', 'code')));
    }
  },
};
