import { join } from 'node:path';
import {
  actsSchema,
  forbiddenSchema,
  movesSchema,
  organisationsSchema,
  stylesSchema,
  type Organisations,
} from '#core/customer/model-schema.ts';
import { lexiconSchema, toLexicon, type Lexicons } from '#core/language/lexicon-schema.ts';
import type { ModelRules } from '#core/customer/model-types.ts';
import type { SharedSimulationData } from '#core/engine/build-edition.ts';
import type { Rubric } from '#core/scoring/rubric-types.ts';
import { failure, success, type Result } from '#core/shared/result.ts';
import { parseYaml } from './parse-yaml.ts';
import { readYaml } from './read-yaml.ts';

/** Reads the model, the rubric and the moves that all simulations share. */
export function readSharedData(
  root = 'simulations',
): Result<SharedSimulationData & { organisations: Organisations; lexicons: Lexicons }> {
  const acts = parseYaml(join(root, 'model/acts.yaml'), actsSchema);
  const styles = parseYaml(join(root, 'model/styles.yaml'), stylesSchema);
  const moves = parseYaml(join(root, 'model/moves.yaml'), movesSchema);
  const forbidden = parseYaml(join(root, 'model/forbidden.yaml'), forbiddenSchema);
  const organisations = parseYaml(join(root, 'organisations.yaml'), organisationsSchema);
  const chinese = parseYaml(join(root, 'model/cues.zh-CN.yaml'), lexiconSchema);
  const english = parseYaml(join(root, 'model/cues.en.yaml'), lexiconSchema);
  const rules = readYaml(join(root, 'model/rules.yaml'));
  const rubric = readYaml(join(root, 'rubric/rubric.yaml'));
  if (
    !acts.ok ||
    !styles.ok ||
    !moves.ok ||
    !forbidden.ok ||
    !organisations.ok ||
    !chinese.ok ||
    !english.ok ||
    !rules.ok ||
    !rubric.ok
  ) {
    return failure(
      ...[acts, styles, moves, forbidden, organisations, chinese, english, rules, rubric].flatMap((part) =>
        part.ok ? [] : part.problems,
      ),
    );
  }
  return success({
    // Numbers of rules and rubric are pinned by the golden traces, which fail when one is missing or changed.
    model: { acts: acts.value.value, styles: styles.value.value, rules: rules.value.value as ModelRules },
    rubric: rubric.value.value as Rubric,
    moves: moves.value.value,
    forbiddenPhrases: forbidden.value.value,
    organisations: organisations.value.value,
    lexicons: { 'zh-CN': toLexicon(chinese.value.value), en: toLexicon(english.value.value) },
  });
}
