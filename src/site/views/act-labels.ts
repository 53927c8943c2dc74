import { actsSchema } from '#core/customer/model-schema.ts';
import type { Locale } from '#core/scenario/names.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { parseYaml } from '#tools/files/parse-yaml.ts';

const file = 'simulations/model/acts.yaml';

/**
 * Names of the dialogue acts in one language, as they stand beside a turn.
 * @throws with file, line and cure when the file is broken, which stops the build
 */
export function actLabels(locale: Locale): Record<string, string> {
  const acts = parseYaml(file, actsSchema);
  if (!acts.ok) throw new Error(acts.problems.map(formatProblem).join('\n'));
  return Object.fromEntries(Object.entries(acts.value.value).map(([act, { label }]) => [act, label[locale]]));
}
