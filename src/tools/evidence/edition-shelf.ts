import type { EditionBook } from '#core/evidence/books.ts';
import { editionHash } from '#core/engine/edition.ts';
import type { Edition } from '#core/engine/edition.ts';
import { locales } from '#core/scenario/names.ts';
import type { Problem } from '#core/shared/problem.ts';
import { listSimulations } from '../files/list-simulations.ts';
import { readSharedData } from '../files/read-shared-data.ts';
import { readSimulation } from '../files/read-simulation.ts';

/** The editions of `simulations/` as it is now, by hash, and what could not be read. */
export function editionShelf(): EditionBook & { editions: Map<string, Edition>; problems: Problem[] } {
  const editions = new Map<string, Edition>();
  const shared = readSharedData();
  if (!shared.ok) return { editions, problems: shared.problems, find: () => undefined };
  const problems: Problem[] = [];
  for (const folder of listSimulations()) {
    const read = readSimulation(folder, shared.value);
    if (!read.ok) problems.push(...read.problems);
    else
      for (const locale of locales) editions.set(editionHash(read.value.editions[locale]), read.value.editions[locale]);
  }
  return { editions, problems, find: (hash) => editions.get(hash) };
}
