import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The AES key of one box, out of the shared secret and both public halves, so that it belongs to this pair and to nothing else. */
export function boxKey(subtle: SubtleCrypto, secret: Uint8Array, from: Uint8Array, to: Uint8Array): Promise<CryptoKey> {
  const bits = hkdf(sha256, secret, concatBytes(from, to), utf8ToBytes('rolecall-sealed/1'), 32);
  return subtle.importKey('raw', new Uint8Array(bits), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
