import type { MovesSource } from '../customer/model-schema.ts';
import type { Edition } from '../engine/edition.ts';
import { fillPlaceholders } from '../engine/variety.ts';
import type { Locale } from '../scenario/names.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { ActUse, ScenarioWordings } from './index-types.ts';
import type { Lexicon } from './lexicon-types.ts';
import { scenarioFacts } from './scenario-facts.ts';

/**
 * What answering in own words needs beyond the edition, in one language. It is kept apart because only those who type load it,
 * and because better wordings and cues must not change the edition that a run is scored on.
 */
export interface WordsFile {
  format: 'rolecall-words/1';
  locale: Locale;
  /** Other wordings by beat and reply. */
  replies: Record<string, Record<string, string[]>>;
  /** Wordings of the always-available moves. */
  moves: Record<string, string[]>;
  facts: string[];
  lexicon: Lexicon;
}

/** Puts the words file of a scenario together. `scenario` is in `locale`, with its other wordings. */
export function buildWordsFile(scenario: Scenario, locale: Locale, moves: MovesSource, lexicon: Lexicon): WordsFile {
  return {
    format: 'rolecall-words/1',
    locale,
    replies: Object.fromEntries(
      Object.entries(scenario.beats).map(([beat, { replies }]) => [
        beat,
        Object.fromEntries(Object.entries(replies).map(([id, { also }]) => [id, also])),
      ]),
    ),
    moves: Object.fromEntries(Object.entries(moves).map(([id, { also }]) => [id, also[locale]])),
    facts: scenarioFacts(scenario, locale, lexicon),
    lexicon,
  };
}

const asUse = (use: Scenario['beats'][string]['replies'][string]['acts'][number]): ActUse =>
  typeof use === 'string' ? { act: use, quality: 1 } : use;

/**
 * The wordings of an edition with those of its words file.
 * @param chosen words that the seed put for `{placeholders}`
 */
export function wordingsOf(
  edition: Edition,
  words: WordsFile,
  chosen: Readonly<Record<string, string>>,
): ScenarioWordings {
  const filled = (list: readonly string[]): string[] => list.map((text) => fillPlaceholders(text, chosen));
  return {
    locale: edition.locale,
    beats: Object.fromEntries(
      Object.entries(edition.scenario.beats).map(([beat, { replies }]) => [
        beat,
        Object.fromEntries(
          Object.entries(replies).map(([id, reply]) => [
            id,
            { wordings: filled([reply.say, ...(words.replies[beat]?.[id] ?? [])]), acts: reply.acts.map(asUse) },
          ]),
        ),
      ]),
    ),
    moves: Object.fromEntries(
      Object.entries(edition.moves).map(([id, move]) => [id, { wordings: words.moves[id] ?? [], acts: move.acts }]),
    ),
    facts: words.facts,
    lexicon: words.lexicon,
  };
}
