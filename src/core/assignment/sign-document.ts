import { fromBase64url, toBase64url } from '../shared/base64url.ts';
import { canonicalBytes } from '../shared/canonical.ts';
import type { CheckSignature, Signer } from './keys.ts';

/** What is signed of a document: all but the signature itself. The `format` in it keeps a signature from serving another kind. */
function signedPart(document: object): Uint8Array {
  return canonicalBytes(Object.fromEntries(Object.entries(document).filter(([key]) => key !== 'signature')));
}

/** Adds a signature over the canonical JSON of a document. */
export async function signDocument<Document extends { format: string }>(
  document: Document,
  signer: Signer,
): Promise<Document & { signature: string }> {
  return { ...document, signature: toBase64url(await signer.sign(signedPart(document))) };
}

/** Whether a document's signature fits its content and this key. */
export async function checkDocument(
  document: { format: string; signature: string },
  publicKey: string,
  check: CheckSignature,
): Promise<boolean> {
  const signature = fromBase64url(document.signature);
  return signature !== null && (await check(publicKey, signedPart(document), signature));
}
