import { classProblem } from '#core/assignment/class-trouble.ts';
import type { Opener, SealedBox } from '#core/assignment/keys.ts';
import { readPublicKey } from '#core/assignment/public-key.ts';
import { fromBase64url } from '#core/shared/base64url.ts';
import { failure, success } from '#core/shared/result.ts';
import { boxKey } from './box-key.ts';
import type { KeptSealKey } from './seal-key.ts';
import { subtleCrypto } from './subtle-crypto.ts';

/** Somebody who opens what was sealed to a kept key. */
export function openerOf({ publicKey, privateKey }: KeptSealKey, subtle = subtleCrypto()): Opener {
  return {
    publicKey,
    async open(sealed) {
      if (sealed.to !== publicKey) return failure(classProblem('seal-wrong-key', 'submission'));
      if (!subtle) return failure(classProblem('seal-unavailable', 'submission'));
      try {
        return success(await openBox(sealed, privateKey, subtle));
      } catch {
        // Whatever was changed — key, IV, ciphertext, tag — the browser only says that it does not open.
        return failure(classProblem('seal-damaged', 'submission'));
      }
    },
  };
}

async function openBox(sealed: SealedBox, privateKey: CryptoKey | string, subtle: SubtleCrypto): Promise<string> {
  const [from, to] = [readPublicKey(sealed.from), readPublicKey(sealed.to)];
  const [iv, box] = [fromBase64url(sealed.iv), fromBase64url(sealed.box)];
  if (!from || !to || !iv || !box) throw new Error('A part of the box is not readable.');
  const key = await boxKey(subtle, await sharedSecret(privateKey, from.bytes, subtle), from.bytes, to.bytes);
  const text = await subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(iv) }, key, new Uint8Array(box));
  return new TextDecoder('utf-8', { fatal: true }).decode(text);
}

async function sharedSecret(
  privateKey: CryptoKey | string,
  from: Uint8Array,
  subtle: SubtleCrypto,
): Promise<Uint8Array> {
  if (typeof privateKey === 'string') {
    const { x25519 } = await import('@noble/curves/ed25519.js');
    return x25519.getSharedSecret(fromBase64url(privateKey) ?? new Uint8Array(), from);
  }
  const other = await subtle.importKey('raw', new Uint8Array(from), { name: 'X25519' }, false, []);
  return new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: other }, privateKey, 256));
}
