import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
/** Canonical JSON (RFC 8785) of an edition: the text that is stored and hashed. */
export function editionText(edition) {
    const text = canonicalize(edition);
    if (text === undefined)
        throw new Error('An edition must be a JSON object.');
    return text;
}
/** Content hash of an edition: `sha256-` and 64 hex digits of its canonical JSON. */
export function editionHash(edition) {
    return `sha256-${bytesToHex(sha256(utf8ToBytes(editionText(edition))))}`;
}
