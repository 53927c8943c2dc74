import { createHash } from 'node:crypto';
import { editionHash, editionText } from '#core/engine/edition.ts';
import { buildWordsFile } from '#core/language/words-file.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { listDesks } from '#tools/files/list-desks.ts';
import { listSimulations } from '#tools/files/list-simulations.ts';
import { readDesk, type DeskSimulation } from '#tools/files/read-desk.ts';
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
  /** What own words are understood with, named by its own content. */
  words: { hash: string; text: string };
}

/** A desk with several windows as the site offers it in one language. */
export interface PublishedDesk {
  desk: DeskSimulation;
  locale: Locale;
  hash: string;
  text: string;
}

/** Everything that the site needs of the simulations, read once a build. A broken file stops the build with its place and cure. */
export interface PublishedSimulations {
  simulations: Simulation[];
  organisations: Organisations;
  editions: PublishedEdition[];
  desks: PublishedDesk[];
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
      const file = buildWordsFile(simulation.texts[locale], locale, shared.value.moves, shared.value.lexicons[locale]);
      const text = JSON.stringify(file);
      const words = { hash: `sha256-${createHash('sha256').update(text).digest('hex')}`, text };
      return { simulation, locale, hash: editionHash(edition), text: editionText(edition), words };
    }),
  );
  const desks = listDesks().flatMap((folder) => {
    const read = readDesk(folder, shared.value);
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
    return locales.map((locale): PublishedDesk => {
      const edition = read.value.editions[locale];
      return { desk: read.value, locale, hash: editionHash(edition), text: editionText(edition) };
    });
  });
  published = { simulations, organisations: shared.value.organisations, editions, desks };
  return published;
}

/** Address of an edition's file. */
export const editionUrl = (hash: string): string => `/editions/${hash}.json`;

/** Address of a file for own words. */
export const wordsUrl = (hash: string): string => `/editions/${hash}.words.json`;
