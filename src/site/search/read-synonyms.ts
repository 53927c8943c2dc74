import type { Term } from '#core/chapter/glossary-schema.ts';
import type { Locale } from '#core/scenario/names.ts';
import { synonymsSchema } from '#core/search/synonyms-schema.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { parseYaml } from '#tools/files/parse-yaml.ts';

/**
 * Groups of wordings that mean the same in one language: those written for the search, and the names of each glossary term.
 * @throws with file, line and cure of each fault, which stops the build
 */
export function readSynonyms(terms: readonly Term[], locale: Locale, file = 'content/synonyms.yaml'): string[][] {
  const reading = parseYaml(file, synonymsSchema);
  if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join('\n'));
  const names = terms.map(({ term, synonyms }) => [
    ...new Set([term[locale], ...synonyms[locale], term.en, ...synonyms.en]),
  ]);
  return [...reading.value.value[locale], ...names.filter((group) => group.length > 1)];
}
