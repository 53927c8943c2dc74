/** Serves a built site over HTTP/2, as hosts do, for measurements. Without openssl it falls back to HTTP/1.1. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, siteHandler } from '../serve.mjs';

/** A key and a certificate for this machine only, or `undefined` without openssl. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-certificate-'));
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  try {
    const args = ['req', ...kind, '-subj', '/CN=localhost', '-keyout', keyFile, '-out', certFile];
    execFileSync('openssl', args, { stdio: 'ignore' });
    return { key: readFileSync(keyFile), cert: readFileSync(certFile) };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Serves `folder`; gives the address, the protocol and a function that ends it. */
export async function serveSecurely(folder) {
  const secrets = certificate();
  if (secrets === undefined) {
    const { server, address } = await serve({ folder });
    return { address, protocol: 'HTTP/1.1', close: () => server.close() };
  }
  const server = createSecureServer({ ...secrets, allowHTTP1: true }, siteHandler(folder));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `https://localhost:${server.address().port}/`, protocol: 'HTTP/2', close: () => server.close() };
}
