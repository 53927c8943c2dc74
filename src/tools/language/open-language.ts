import { compile } from '#core/engine/compile.ts';
import type { CompiledScenario } from '#core/engine/compiled.ts';
import { buildIndex } from '#core/language/build-index.ts';
import type { LanguageIndex, ScenarioWordings } from '#core/language/index-types.ts';
import { buildWordsFile, wordingsOf } from '#core/language/words-file.ts';
import type { Locale } from '#core/scenario/names.ts';
import { failure, success, type Result } from '#core/shared/result.ts';
import { listSimulations } from '../files/list-simulations.ts';
import { readSharedData } from '../files/read-shared-data.ts';
import { readSimulation } from '../files/read-simulation.ts';

/** A simulation in one language with its matcher, as the browser would have it. */
export interface OpenLanguage {
  compiled: CompiledScenario;
  wordings: ScenarioWordings;
  index: LanguageIndex;
}

/** Opens the matcher of `family/slug` in a language. */
export function openLanguage(address: string, locale: Locale): Result<OpenLanguage> {
  const shared = readSharedData();
  if (!shared.ok) return shared;
  const folders = listSimulations();
  const folder = folders.find(({ family, slug }) => `${family}/${slug}` === address);
  if (!folder) {
    const known = folders.map(({ family, slug }) => `${family}/${slug}`).join(', ');
    return failure({
      severity: 'error',
      file: `simulations/${address}`,
      path: [],
      what: 'There is no such simulation.',
      cure: `Name one of: ${known}.`,
    });
  }
  const read = readSimulation(folder, shared.value);
  if (!read.ok) return read;
  const compiled = compile(read.value.editions[locale], 'language');
  const words = buildWordsFile(read.value.texts[locale], locale, shared.value.moves, shared.value.lexicons[locale]);
  const wordings = wordingsOf(read.value.editions[locale], words, compiled.variety);
  return success({ compiled, wordings, index: buildIndex(wordings) });
}
