import { editionHash, editionText } from '#core/engine/edition.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { listSimulations } from '#tools/files/list-simulations.ts';
import { readSharedData } from '#tools/files/read-shared-data.ts';
import { readSimulation, type Simulation } from '#tools/files/read-simulation.ts';
import { locales, type Locale } from '#core/scenario/names.ts';
import type { Organisations } from '#core/customer/model-schema.ts';

export type { Simulation };

/** A simulation as the site offers it in one language. */
export interface PublishedEdition {
  simulation: Simulation;
  locale: Locale;
  hash: string;
  text: string;
}

/** Everything that the site needs of the simulations, read once a build. A broken file stops the build with its place and cure. */
export interface PublishedSimulations {
  simulations: Simulation[];
  organisations: Organisations;
  editions: PublishedEdition[];
}

let published: PublishedSimulations | undefined;

export function publishedSimulations(): PublishedSimulations {
  if (published && import.meta.env.PROD) return published;
  const shared = readSharedData();
  if (!shared.ok) throw new Error(shared.problems.map(formatProblem).join('\n'));
  const simulations = listSimulations().map((folder) => {
    const read = readSimulation(folder, shared.value);
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
    return read.value;
  });
  const editions = simulations.flatMap((simulation) =>
    locales.map((locale): PublishedEdition => {
      const edition = simulation.editions[locale];
      return { simulation, locale, hash: editionHash(edition), text: editionText(edition) };
    }),
  );
  published = { simulations, organisations: shared.value.organisations, editions };
  return published;
}

/** Address of an edition's file. */
export const editionUrl = (hash: string): string => `/editions/${hash}.json`;
