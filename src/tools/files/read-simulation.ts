import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildEdition, type SharedSimulationData } from '#core/engine/build-edition.ts';
import type { Edition } from '#core/engine/edition.ts';
import { localise, translationProblems, type LocaleLines } from '#core/scenario/localise.ts';
import { locales, type Locale } from '#core/scenario/names.ts';
import { scenarioSchema, type Scenario } from '#core/scenario/scenario-schema.ts';
import type { Problem } from '#core/shared/problem.ts';
import { failure, success, type Result } from '#core/shared/result.ts';
import type { SimulationFolder } from './list-simulations.ts';
import { parseYaml } from './parse-yaml.ts';
import type { YamlFile } from './read-yaml.ts';

/** A simulation as read: its scenario in each language, the editions, and where things stand in the file. */
export interface Simulation {
  folder: SimulationFolder;
  source: YamlFile;
  /** In its source language, with the paraphrases. */
  scenario: Scenario;
  texts: Record<Locale, Scenario>;
  editions: Record<Locale, Edition>;
  missingLines: Record<Locale, string[]>;
  /** Warnings and errors of the translations. */
  problems: Problem[];
}

const linesSchema = z.record(z.string(), z.string());

function readLines(file: string): Result<{ lines: LocaleLines; yaml: YamlFile | null }> {
  if (!existsSync(file)) return success({ lines: {}, yaml: null });
  const parsed = parseYaml(file, linesSchema);
  return parsed.ok ? success({ lines: parsed.value.value, yaml: parsed.value.yaml }) : parsed;
}

/** Reads a simulation with all its languages. */
export function readSimulation(folder: SimulationFolder, shared: SharedSimulationData): Result<Simulation> {
  const parsed = parseYaml(join(folder.path, 'scenario.yaml'), scenarioSchema);
  if (!parsed.ok) return parsed;
  const { value: scenario, yaml: source } = parsed.value;
  const texts = {} as Record<Locale, Scenario>;
  const editions = {} as Record<Locale, Edition>;
  const missingLines = {} as Record<Locale, string[]>;
  const problems: Problem[] = [];
  for (const locale of locales) {
    missingLines[locale] = [];
    texts[locale] = scenario;
    if (locale !== scenario.language) {
      const file = join(folder.path, `${locale}.yaml`);
      const read = readLines(file);
      if (!read.ok) return failure(...read.problems);
      const localised = localise(scenario, read.value.lines);
      texts[locale] = localised.scenario;
      missingLines[locale] = localised.missing;
      const { yaml } = read.value;
      problems.push(
        ...translationProblems(file, localised).map((problem) =>
          yaml ? { ...problem, ...yaml.locate(problem.path) } : problem,
        ),
      );
    }
    editions[locale] = buildEdition({ family: folder.family, slug: folder.slug }, locale, texts[locale], shared);
  }
  return success({ folder, source, scenario, texts, editions, missingLines, problems });
}
