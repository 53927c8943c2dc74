import { readPublicKey } from '#core/assignment/public-key.ts';
import { subtleCrypto } from './subtle-crypto.ts';

/**
 * Checks a signature with the browser's cryptography, or in JavaScript where the browser has none or does not know the algorithm.
 * Nonsense of any kind is false.
 */
export async function checkSignature(
  publicKey: string,
  bytes: Uint8Array,
  signature: Uint8Array,
  subtle = subtleCrypto(),
): Promise<boolean> {
  const key = readPublicKey(publicKey);
  if (key === null || key.algorithm === 'x25519' || signature.length !== 64) return false;
  const data = new Uint8Array(bytes);
  if (key.algorithm !== 'es256') {
    const native = subtle && (await nativeEd25519(subtle, new Uint8Array(key.bytes), data, new Uint8Array(signature)));
    return (
      native ??
      (await softly(async () => (await import('@noble/curves/ed25519.js')).ed25519.verify(signature, data, key.bytes)))
    );
  }
  return softly(async () =>
    (await import('@noble/curves/nist.js')).p256.verify(signature, data, key.bytes, { lowS: false }),
  );
}

/** Undefined when the browser does not know Ed25519. */
async function nativeEd25519(
  subtle: SubtleCrypto,
  key: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean | undefined> {
  try {
    const imported = await subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
    return await subtle.verify({ name: 'Ed25519' }, imported, signature, data);
  } catch {
    return undefined;
  }
}

/** A point that is none makes the library throw; to us it is a signature that does not fit. */
async function softly(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}
