/** Serves the built site (ROLECALL_OUT or dist) on PORT, or on the next free port. Node built-ins only. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const folder = resolve(process.env.ROLECALL_OUT ?? 'dist');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json' };
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  let file = join(folder, normalize(path));
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  const found = existsSync(file);
  if (!found) file = join(folder, '404.html');
  response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  if (existsSync(file)) createReadStream(file).pipe(response);
  else response.end('Not found');
});
server.listen(Number(process.env.PORT ?? 4321), process.env.HOST ?? '127.0.0.1', () => console.log(server.address()));
