/** What a page may ask of the service worker. */
export type OfflineRequest =
  /** Keep these pages, because the reader has just seen them. Answers nothing. */
  | { type: 'visited'; urls: string[] }
  /** Fetch these pages with all that they need, and report on the message port that came along. */
  | { type: 'make-available'; urls: string[] }
  /** Let a newly installed worker take over at once. Only ever sent because the reader asked for it. */
  | { type: 'skip-waiting' };

/** What the service worker reports while it makes pages available. */
export type OfflineReport =
  /** So many of all pages are there; `bytes` were fetched so far. */
  | { type: 'progress'; done: number; total: number; bytes: number }
  /** All pages are there. */
  | { type: 'available'; total: number; bytes: number }
  /** These pages could not be fetched or kept; the others are there. */
  | { type: 'unavailable'; failed: string[]; reason: 'network' | 'space' };

/** One page in `offline-manifest.json`. */
export interface OfflinePage {
  /** Its path, e.g. `/en/practice/`. */
  url: string;
  /** Bytes of the page itself, compressed as a server sends it. */
  bytes: number;
  /** Bytes of the page and of all files that it needs, some of which other pages share. */
  bytesWithFiles: number;
}

/** `offline-manifest.json`: all pages with their sizes, so that a reader can choose what to keep. */
export interface OfflineManifest {
  /** Changes whenever any file does. */
  version: string;
  /** For each language its pages, and the bytes of them all with each shared file counted once. */
  locales: Record<string, { bytes: number; pages: OfflinePage[] }>;
}
