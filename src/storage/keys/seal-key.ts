import { publicKeyText } from '#core/assignment/public-key.ts';
import { toBase64url } from '#core/shared/base64url.ts';
import { subtleCrypto } from './subtle-crypto.ts';

/** A sealing key as it is kept. */
export interface KeptSealKey {
  algorithm: 'x25519';
  publicKey: string;
  /** The browser's object, or text when the browser does not know X25519. */
  privateKey: CryptoKey | string;
}

/** Makes a key that others can seal to: X25519 that cannot be exported, or a soft one. */
export async function makeSealKey(subtle = subtleCrypto()): Promise<KeptSealKey> {
  const native = subtle && (await tryMake(subtle));
  if (native) return native;
  const { x25519 } = await import('@noble/curves/ed25519.js');
  const { secretKey, publicKey } = x25519.keygen(crypto.getRandomValues(new Uint8Array(32)));
  return { algorithm: 'x25519', publicKey: publicKeyText('x25519', publicKey), privateKey: toBase64url(secretKey) };
}

async function tryMake(subtle: SubtleCrypto): Promise<KeptSealKey | undefined> {
  try {
    const pair = await subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
    const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
    return { algorithm: 'x25519', publicKey: publicKeyText('x25519', raw), privateKey: pair.privateKey };
  } catch {
    return undefined;
  }
}
