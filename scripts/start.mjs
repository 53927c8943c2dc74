/** `npm start`: builds the site when its sources have changed since the last build, then serves it. */
import { buildFolder, ensureBuild } from './lib/ensure-build.mjs';
import { serve } from './serve.mjs';

if (!(await ensureBuild())) process.exit(1);
const { address } = await serve({
  folder: buildFolder,
  host: process.env.HOST ?? '127.0.0.1',
  port: Number(process.env.PORT ?? 4321),
});
console.log(`开口练 · Rolecall: ${address}   (English: ${address}en/; Ctrl+C ends it)`);
