import { fromBase64url, toBase64url } from '../shared/base64url.ts';

/** How signatures and seals are made. `soft` is Ed25519 whose private half lies in storage as text, since the browser would not keep it. */
export const signAlgorithms = ['ed25519', 'es256', 'soft'] as const;
export type SignAlgorithm = (typeof signAlgorithms)[number];
export const sealAlgorithms = ['x25519'] as const;
export type SealAlgorithm = (typeof sealAlgorithms)[number];

/** A public key taken apart. */
export interface PublicKey<Algorithm extends string = SignAlgorithm> {
  algorithm: Algorithm;
  /** 32 bytes; for `es256` the 33 bytes of a compressed point. */
  bytes: Uint8Array;
}

/** A signing key as text: algorithm, colon, base64url. */
export const signKeyPattern = /^(?:(?:ed25519|soft):[A-Za-z0-9_-]{43}|es256:[A-Za-z0-9_-]{44})$/;
/** A sealing key as text. */
export const sealKeyPattern = /^x25519:[A-Za-z0-9_-]{43}$/;

/** The text of a public key. */
export const publicKeyText = (algorithm: SignAlgorithm | SealAlgorithm, bytes: Uint8Array): string =>
  `${algorithm}:${toBase64url(bytes)}`;

/** Reads a public key of either kind; null when the text is none. */
export function readPublicKey(text: string): PublicKey<SignAlgorithm | SealAlgorithm> | null {
  if (!signKeyPattern.test(text) && !sealKeyPattern.test(text)) return null;
  const [algorithm, encoded = ''] = text.split(':');
  const bytes = fromBase64url(encoded);
  return bytes && { algorithm: algorithm as SignAlgorithm | SealAlgorithm, bytes };
}

/** Whether a key's private half lay open on its device, so that its signature weighs less. */
export const isSoftKey = (text: string): boolean => text.startsWith('soft:');
