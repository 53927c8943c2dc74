import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { families, type Family } from '#core/scenario/names.ts';

/** A simulation on disk. */
export interface SimulationFolder {
  family: Family;
  slug: string;
  /** Path of the folder from the working directory. */
  path: string;
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** All folders below `simulations/<family>/` that hold a `scenario.yaml`, or those below the given paths. */
export function listSimulations(paths: readonly string[] = [], root = 'simulations'): SimulationFolder[] {
  const all = families.flatMap((family) => {
    const folder = join(root, family);
    const slugs = isFolder(folder) ? readdirSync(folder).sort() : [];
    return slugs
      .filter((slug) => existsSync(join(folder, slug, 'scenario.yaml')))
      .map((slug): SimulationFolder => ({ family, slug, path: join(folder, slug) }));
  });
  if (paths.length === 0) return all;
  const wanted = paths.map((path) => relative('.', path));
  return all.filter(({ path }) =>
    wanted.some((other) => path === other || path.startsWith(other + sep) || other.startsWith(path + sep)),
  );
}
