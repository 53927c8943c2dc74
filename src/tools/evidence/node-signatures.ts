import { webcrypto } from 'node:crypto';
import type { CheckSignature, Signer } from '#core/assignment/keys.ts';
import { publicKeyText, readPublicKey } from '#core/assignment/public-key.ts';
import { toBase64url } from '#core/shared/base64url.ts';

const { subtle } = webcrypto;

/** Checks a signature with Node's cryptography. Nonsense of any kind is false. */
export const checkSignature: CheckSignature = async (publicKey, bytes, signature) => {
  const key = readPublicKey(publicKey);
  if (key === null || key.algorithm === 'x25519') return false;
  try {
    const [data, sign] = [new Uint8Array(bytes), new Uint8Array(signature)];
    if (key.algorithm === 'es256') {
      const imported = await subtle.importKey(
        'spki',
        compressedSpki(key.bytes),
        { name: 'ECDSA', namedCurve: 'P-256' },
        false,
        ['verify'],
      );
      return await subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, sign, data);
    }
    const imported = await subtle.importKey(
      'jwk',
      { kty: 'OKP', crv: 'Ed25519', x: toBase64url(key.bytes) },
      { name: 'Ed25519' },
      false,
      ['verify'],
    );
    return await subtle.verify({ name: 'Ed25519' }, imported, sign, data);
  } catch {
    return false;
  }
};

/** A compressed point of P-256 in the frame (RFC 5480) that Node takes keys in. */
function compressedSpki(point: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = [
    0x30, 0x39, 0x30, 0x13, 6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1, 6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7, 3,
    0x22, 0,
  ];
  return Uint8Array.from([...frame, ...point]);
}

/** A signer with a fresh Ed25519 key, for benches. */
export async function freshSigner(): Promise<Signer> {
  // Node's types know this overload as a single key; Ed25519 makes a pair.
  const made: unknown = await subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
  const pair = made as webcrypto.CryptoKeyPair;
  const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  return {
    publicKey: publicKeyText('ed25519', raw),
    sign: async (bytes) =>
      new Uint8Array(await subtle.sign({ name: 'Ed25519' }, pair.privateKey, new Uint8Array(bytes))),
  };
}
