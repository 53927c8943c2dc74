import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Key, Question } from '../exercise/kind-types.ts';

/** Which wording of an exercise it is, as the site names it when it hands the exercise out. */
export const exerciseVersion = (question: Question, key: Key): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([question, key])))).slice(0, 10);
