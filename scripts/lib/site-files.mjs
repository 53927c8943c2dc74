/** The files of a built site, read when first asked for and compressed once. Node built-ins only. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Endings of files that are compressed already. */
const packed = new Set(['.ico', '.jpg', '.mp3', '.ogg', '.png', '.webp', '.woff2', '.zip']);

const compressors = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (body) => gzipSync(body, { level: 9 }),
  identity: (body) => body,
};

/** Paths of all files of a folder, with `/`, except hidden ones. */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    );
}

/**
 * Opens a built site. Only files that are there now are ever served, so no path can lead outside.
 * @param {string} folder
 */
export function siteFiles(folder) {
  const paths = new Set(listFiles(folder));
  const cache = new Map();

  /** A file in an encoding, with its type and its ETag; a file that was built anew is read anew. */
  const read = (path, wished) => {
    const ending = extname(path);
    const encoding = packed.has(ending) ? 'identity' : wished;
    const { mtimeMs } = statSync(join(folder, path));
    const key = `${encoding} ${path}`;
    const known = cache.get(key);
    if (known?.mtimeMs === mtimeMs) return known;
    const content = readFileSync(join(folder, path));
    const digest = createHash('sha256').update(content).digest('base64url').slice(0, 22);
    const file = {
      body: compressors[encoding](content),
      encoding,
      etag: `"${digest}-${encoding}"`,
      mtimeMs,
      type: types[ending] ?? 'application/octet-stream',
    };
    cache.set(key, file);
    return file;
  };

  return { has: (path) => paths.has(path), read };
}
