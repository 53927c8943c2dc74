import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { bilingualSchema } from '#core/chapter/bilingual-schema.ts';
import type { Problem } from '#core/shared/problem.ts';
import { readYaml } from './read-yaml.ts';
import { simulationAddresses } from './simulation-addresses.ts';
import { scenarioHeadSchema } from './simulation-card.ts';
import type { SimulationCard } from './simulation-card.ts';
import type { Source, SourceEntry } from './source-loader.ts';

const organisationsSchema = z.record(z.string(), z.object({ name: bilingualSchema }));

/** The simulations as cards: what the lobby and the doors in chapters show. */
export const simulationSource: Source = {
  name: 'rolecall-simulations',
  watches: /simulations[\\/]/u,
  read: async () => {
    const problems: Problem[] = [];
    const entries: SourceEntry[] = [];
    const organisations = await readYaml('simulations/organisations.yaml', organisationsSchema);
    if (!organisations.ok) return { entries, problems: organisations.problems };
    for (const address of await simulationAddresses()) {
      const head = await readYaml(`simulations/${address}/scenario.yaml`, scenarioHeadSchema);
      if (!head.ok) {
        problems.push(...head.problems);
        continue;
      }
      const english = await englishLines(address);
      const { title, teaser, organisation, ...facts } = head.value;
      const [family = '', slug = ''] = address.split('/');
      const firm = organisations.value[organisation]?.name ?? { 'zh-CN': organisation, en: organisation };
      const card: SimulationCard = {
        ...facts,
        family: family as SimulationCard['family'],
        slug,
        organisation: firm,
        title: { 'zh-CN': title, en: english['title'] ?? title },
        teaser: { 'zh-CN': teaser, en: english['teaser'] ?? teaser },
        translated: english['title'] !== undefined,
      };
      entries.push({ id: address, data: card });
    }
    return { entries, problems };
  },
};

/** The English lines of a simulation; none while the file is missing or broken (its checker says so). */
async function englishLines(address: string): Promise<Record<string, string>> {
  const source = await readFile(`simulations/${address}/en.yaml`, 'utf8').catch(() => '');
  try {
    const lines: unknown = parse(source);
    return z.record(z.string(), z.string().catch('')).catch({}).parse(lines);
  } catch {
    return {};
  }
}
