import { publicKeyText } from '#core/assignment/public-key.ts';
import type { SignAlgorithm } from '#core/assignment/public-key.ts';
import type { Signer } from '#core/assignment/keys.ts';
import { fromBase64url, toBase64url } from '#core/shared/base64url.ts';
import { subtleCrypto } from './subtle-crypto.ts';

/** A signing key as it is kept: the public half as text, the private half as the browser's object or, when soft, as text. */
export interface KeptSignKey {
  algorithm: SignAlgorithm;
  publicKey: string;
  privateKey: CryptoKey | string;
}

const es256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signing = {
  ed25519: { name: 'Ed25519' },
  es256: { name: 'ECDSA', hash: 'SHA-256' },
} as const;

/** Makes a key: Ed25519 that cannot be exported, else ES256, else a soft key whose private half is text. */
export async function makeSignKey(subtle = subtleCrypto()): Promise<KeptSignKey> {
  const native = subtle && ((await tryMake(subtle, 'ed25519')) ?? (await tryMake(subtle, 'es256')));
  if (native) return native;
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  const { secretKey, publicKey } = ed25519.keygen(crypto.getRandomValues(new Uint8Array(32)));
  return { algorithm: 'soft', publicKey: publicKeyText('soft', publicKey), privateKey: toBase64url(secretKey) };
}

async function tryMake(subtle: SubtleCrypto, algorithm: 'ed25519' | 'es256'): Promise<KeptSignKey | undefined> {
  try {
    const asked = algorithm === 'ed25519' ? { name: 'Ed25519' } : es256;
    const pair = (await subtle.generateKey(asked, false, ['sign', 'verify'])) as CryptoKeyPair;
    const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
    const bytes = algorithm === 'ed25519' ? raw : compressed(raw);
    return { algorithm, publicKey: publicKeyText(algorithm, bytes), privateKey: pair.privateKey };
  } catch {
    // The browser does not know this algorithm; the next one is tried.
    return undefined;
  }
}

/** A point of P-256 in 33 bytes: one says which of the two y belongs to the x, so that links stay short. */
function compressed(point: Uint8Array): Uint8Array {
  const short = new Uint8Array(33);
  short[0] = 2 + ((point[64] ?? 0) & 1);
  short.set(point.subarray(1, 33), 1);
  return short;
}

/** Somebody who signs with a kept key. */
export function signerOf({ algorithm, publicKey, privateKey }: KeptSignKey): Signer {
  return {
    publicKey,
    async sign(bytes) {
      const data = new Uint8Array(bytes);
      if (typeof privateKey === 'string') {
        const { ed25519 } = await import('@noble/curves/ed25519.js');
        return ed25519.sign(data, fromBase64url(privateKey) ?? new Uint8Array());
      }
      return new Uint8Array(
        await crypto.subtle.sign(algorithm === 'es256' ? signing.es256 : signing.ed25519, privateKey, data),
      );
    },
  };
}
