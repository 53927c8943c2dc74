/** The browser's cryptography; missing on plain-http pages, whatever the types say. */
export const subtleCrypto = (): SubtleCrypto | null => (crypto as Partial<Crypto>).subtle ?? null;
