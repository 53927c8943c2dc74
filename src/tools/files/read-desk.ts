import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildDeskEdition, type DeskEdition } from '#core/desk/desk-edition.ts';
import { deskSchema, type Desk } from '#core/desk/desk-schema.ts';
import type { SharedSimulationData } from '#core/engine/build-edition.ts';
import { locales, type Locale } from '#core/scenario/names.ts';
import { failure, success, type Result } from '#core/shared/result.ts';
import type { DeskFolder } from './list-desks.ts';
import { parseYaml } from './parse-yaml.ts';
import { readSimulation, type Simulation } from './read-simulation.ts';
import type { YamlFile } from './read-yaml.ts';

/** A desk as read: its head in each language, its windows, and the editions. */
export interface DeskSimulation {
  folder: DeskFolder;
  source: YamlFile;
  desk: Desk;
  texts: Record<Locale, Desk>;
  windows: Simulation[];
  editions: Record<Locale, DeskEdition>;
}

/** Texts of the head in another language, beside `desk.yaml`. */
const headSchema = z.strictObject({ title: z.string(), teaser: z.string(), brief: z.string() });

function readHead(folder: DeskFolder, desk: Desk, locale: Locale): Result<Desk> {
  const file = join(folder.path, `${locale}.yaml`);
  if (locale === desk.language || !existsSync(file)) return success(desk);
  const parsed = parseYaml(file, headSchema);
  return parsed.ok ? success({ ...desk, ...parsed.value.value }) : parsed;
}

/** Reads a desk with all its windows and languages. */
export function readDesk(folder: DeskFolder, shared: SharedSimulationData): Result<DeskSimulation> {
  const parsed = parseYaml(join(folder.path, 'desk.yaml'), deskSchema);
  if (!parsed.ok) return parsed;
  const { value: desk, yaml: source } = parsed.value;
  const windows: Simulation[] = [];
  for (const { id } of desk.windows) {
    const read = readSimulation(
      { family: folder.family, slug: `${folder.slug}/${id}`, path: join(folder.path, id) },
      shared,
    );
    if (!read.ok) return failure(...read.problems);
    windows.push(read.value);
  }
  const texts = {} as Record<Locale, Desk>;
  const editions = {} as Record<Locale, DeskEdition>;
  for (const locale of locales) {
    const head = readHead(folder, desk, locale);
    if (!head.ok) return head;
    texts[locale] = head.value;
    editions[locale] = buildDeskEdition(
      { family: folder.family, slug: folder.slug },
      locale,
      head.value,
      windows.map((window) => window.texts[locale]),
      shared,
    );
  }
  return success({ folder, source, desk, texts, windows, editions });
}
