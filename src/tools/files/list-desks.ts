import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { families, type Family } from '#core/scenario/names.ts';

/** A desk on disk: a folder with `desk.yaml` and a folder for each window. */
export interface DeskFolder {
  family: Family;
  slug: string;
  /** Path of the folder from the working directory. */
  path: string;
}

/** All folders below `simulations/<family>/` that hold a `desk.yaml`, or those that the given paths name or lie in. */
export function listDesks(paths: readonly string[] = [], root = 'simulations'): DeskFolder[] {
  const all = families.flatMap((family) => {
    const folder = join(root, family);
    const slugs = existsSync(folder) ? readdirSync(folder).sort() : [];
    return slugs
      .filter((slug) => existsSync(join(folder, slug, 'desk.yaml')))
      .map((slug): DeskFolder => ({ family, slug, path: join(folder, slug) }));
  });
  if (paths.length === 0) return all;
  const wanted = paths.map((path) => relative('.', path));
  return all.filter(({ path }) =>
    wanted.some((other) => path === other || path.startsWith(other + sep) || other.startsWith(path + sep)),
  );
}
