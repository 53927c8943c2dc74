import { glossarySchema } from '#core/chapter/glossary-schema.ts';
import type { Term } from '#core/chapter/glossary-schema.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { parseYaml } from '#tools/files/parse-yaml.ts';

/**
 * The glossary, read at once: Markdown plugins are set up before anything can be awaited.
 * @throws with file, line and cure of each fault, which stops the build
 */
export function readGlossary(file = 'content/glossary.yaml'): Term[] {
  const reading = parseYaml(file, glossarySchema);
  if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join('\n'));
  return reading.value.value;
}
