/**
 * Serves the built site as a good host would: compressed, with validators, with the security headers of the build.
 * PORT chooses the port (the next free one is taken when it is busy), HOST the address, ROLECALL_OUT the folder.
 * Node built-ins only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteFiles } from './lib/site-files.mjs';

/** What the build says about headers (src/site/security); an old or foreign build says nothing. */
function headersOf(folder) {
  const file = join(folder, 'csp.json');
  return existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { common: {}, immutable: { folders: [], cacheControl: '' }, policies: [], pages: {} };
}

/** The best encoding that the browser takes. */
function encodingFor(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return ['br', 'gzip'].find((encoding) => new RegExp(`\\b${encoding}\\b`, 'u').test(accepted)) ?? 'identity';
}

/** The page that says "not found" in the language of the address. */
function notFoundPage(files, path) {
  const candidates = path.startsWith('en/') ? ['en/404.html', 'en/404/index.html', '404.html'] : ['404.html'];
  return candidates.find((candidate) => files.has(candidate));
}

/** An address as people write it, or `undefined` when its escapes are broken. */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Makes the handler of requests for one built site. */
export function siteHandler(folder) {
  const files = siteFiles(folder);
  const { common, immutable, policies, pages } = headersOf(folder);
  const cacheControl = (path) =>
    immutable.folders.some((start) => `/${path}`.startsWith(start)) ? immutable.cacheControl : 'no-cache';

  const send = (request, response, status, path) => {
    const file = files.read(path, encodingFor(request));
    const headers = { ...common, 'Cache-Control': cacheControl(path), ETag: file.etag, Vary: 'Accept-Encoding' };
    const policy = policies[pages[path] ?? 0];
    if (policy) headers['Content-Security-Policy'] = policy;
    if (request.headers['if-none-match'] === file.etag && status === 200) return response.writeHead(304, headers).end();
    headers['Content-Type'] = file.type;
    headers['Content-Length'] = file.body.length;
    if (file.encoding !== 'identity') headers['Content-Encoding'] = file.encoding;
    return response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : file.body);
  };

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const [pathname = '/', query] = (request.url ?? '/').split('?');
    let path = decoded(pathname)?.slice(1);
    if (path === undefined) return response.writeHead(400, common).end();
    if (path === '' || path.endsWith('/')) path += 'index.html';
    if (files.has(path)) return send(request, response, 200, path);
    if (files.has(`${path}/index.html`)) {
      // A path that starts with two slashes would lead to another site.
      const target = `/${pathname.replace(/^\/+/u, '')}/${query === undefined ? '' : `?${query}`}`;
      return response.writeHead(301, { ...common, Location: target }).end();
    }
    const page = notFoundPage(files, path);
    return page ? send(request, response, 404, page) : response.writeHead(404, common).end('Not found');
  };
}

/** Listens on `port` or, when that is busy, on one of the next twenty. Gives the port. */
function listen(server, host, port) {
  return new Promise((resolvePort, reject) => {
    let tries = 0;
    server.on('error', (error) => {
      tries += 1;
      if (error.code !== 'EADDRINUSE' || tries > 20) reject(error);
      else server.listen(port + tries, host);
    });
    server.on('listening', () => resolvePort(server.address().port));
    server.listen(port, host);
  });
}

/** Serves a folder; gives the server and its address. */
export async function serve({ folder, host = '127.0.0.1', port = 0 }) {
  const server = createServer(siteHandler(folder));
  const actualPort = await listen(server, host, port);
  return { server, address: `http://${host}:${actualPort}/` };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = resolve(process.env.ROLECALL_OUT ?? 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(
      `There is no built site in ${folder}. Run \`npm start\`, which builds it first, or \`npm run build\`.`,
    );
    process.exit(1);
  }
  const { address } = await serve({
    folder,
    host: process.env.HOST ?? '127.0.0.1',
    port: Number(process.env.PORT ?? 4321),
  });
  console.log(`开口练 · Rolecall: ${address}   (English: ${address}en/; Ctrl+C ends it)`);
}
