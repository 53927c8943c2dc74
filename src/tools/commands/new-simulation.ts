import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { families } from '#core/scenario/names.ts';
import { simulationSkeleton } from '../scaffold/simulation-skeleton.ts';

/** `npm run new:simulation -- <family>/<slug>`: writes a small, valid scenario with comments, ready to be filled. */
export async function run(args: string[]): Promise<number> {
  const [family = '', slug = ''] = (args[0] ?? '').split('/');
  const folder = join('simulations', family, slug);
  if (!families.some((known) => known === family) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    console.error(
      `Use: npm run new:simulation -- <family>/<slug>, family one of ${families.join(', ')}; slug in lower-case words joined by hyphens.`,
    );
    return 1;
  }
  if (existsSync(folder)) {
    console.error(`${folder} exists already. Choose another slug; nothing was changed.`);
    return 1;
  }
  mkdirSync(join(folder, 'transcripts'), { recursive: true });
  for (const [name, text] of Object.entries(simulationSkeleton())) writeFileSync(join(folder, name), text);
  console.log(`${folder} is ready. Next: docs/authoring-scenarios.md, then npm run check:simulations -- ${folder}`);
  return await Promise.resolve(0);
}
