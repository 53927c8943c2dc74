import type { Result } from '../shared/result.ts';

/** Somebody who can sign. The private half stays behind this interface (`src/storage/keys/`). */
export interface Signer {
  /** The public half, as text (`public-key.ts`). */
  publicKey: string;
  /** 64 bytes of signature. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Tells whether a signature was made over these bytes with the private half of this key. False, never an error, for nonsense. */
export type CheckSignature = (publicKey: string, bytes: Uint8Array, signature: Uint8Array) => Promise<boolean>;

/** What a sealed text consists of; all but `to` in base64url. */
export interface SealedBox {
  /** The public key that it is sealed to. */
  to: string;
  /** Public half of the key made for this box only. */
  from: string;
  /** Never the same twice. */
  iv: string;
  /** Ciphertext with its tag. */
  box: string;
}

/** Seals a text so that only the owner of the key can read it. */
export type SealText = (text: string, publicKey: string) => Promise<Result<SealedBox>>;

/** Somebody who can open what was sealed to them. */
export interface Opener {
  publicKey: string;
  open(sealed: SealedBox): Promise<Result<string>>;
}
