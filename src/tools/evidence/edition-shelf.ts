import type { AnyEdition, EditionBook } from '#core/evidence/books.ts';
import { editionHash } from '#core/engine/edition.ts';
import { locales } from '#core/scenario/names.ts';
import type { Locale } from '#core/scenario/names.ts';
import type { Problem } from '#core/shared/problem.ts';
import type { Result } from '#core/shared/result.ts';
import { listDesks } from '../files/list-desks.ts';
import { listSimulations } from '../files/list-simulations.ts';
import { readDesk } from '../files/read-desk.ts';
import { readSharedData } from '../files/read-shared-data.ts';
import { readSimulation } from '../files/read-simulation.ts';

/** The editions of `simulations/` as it is now, by hash, and what could not be read. */
export function editionShelf(): EditionBook & { editions: Map<string, AnyEdition>; problems: Problem[] } {
  const editions = new Map<string, AnyEdition>();
  const problems: Problem[] = [];
  const put = (read: Result<{ editions: Record<Locale, AnyEdition> }>): void => {
    if (!read.ok) problems.push(...read.problems);
    else
      for (const locale of locales) editions.set(editionHash(read.value.editions[locale]), read.value.editions[locale]);
  };
  const shared = readSharedData();
  if (!shared.ok) problems.push(...shared.problems);
  else {
    for (const folder of listSimulations()) put(readSimulation(folder, shared.value));
    for (const folder of listDesks()) put(readDesk(folder, shared.value));
  }
  return { editions, problems, find: (hash) => editions.get(hash) };
}
