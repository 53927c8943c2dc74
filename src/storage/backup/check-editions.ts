import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EditionRow } from '#core/records/edition-row-schema.ts';
import type { BadRows } from './bad-rows.ts';

/** Editions whose text is what their hash says. Without this a file could plant a false scenario under a true name. */
export function checkEditions(editions: readonly EditionRow[], bad: BadRows): EditionRow[] {
  return editions.filter(({ hash, text }) => {
    const honest = hash === `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;
    if (!honest) bad.add('edition-altered', 'editions', hash);
    return honest;
  });
}
