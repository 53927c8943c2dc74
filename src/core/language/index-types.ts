import type { Act, Locale } from '../scenario/names.ts';
import type { CompiledCues } from './compile-cues.ts';
import type { Lexicon } from './lexicon-types.ts';
import type { Tokens } from './tokens.ts';

/** An act that an author has tagged, with its quality: 1 specific, 0.5 partial. */
export interface ActUse {
  act: Act;
  quality: number;
}

/** A reply or move as it may be worded. */
export interface ReplyWordings {
  /** The reply's own words first, then the other wordings. */
  wordings: string[];
  acts: ActUse[];
}

/** All that understanding own words in one scenario and language is built from. */
export interface ScenarioWordings {
  locale: Locale;
  beats: Record<string, Record<string, ReplyWordings>>;
  /** Always-available moves by id, without `move:`. */
  moves: Record<string, ReplyWordings>;
  /** Words that belong to this customer's matter, e.g. 模具 or 14:05. */
  facts: string[];
  lexicon: Lexicon;
}

export interface IndexedWording {
  /** As written. */
  source: string;
  tokens: Tokens;
}

export interface IndexedReply {
  /** Reply id, or `move:<id>`. */
  id: string;
  move: boolean;
  acts: ActUse[];
  wordings: IndexedWording[];
  /** Tokens of all its wordings. */
  all: Tokens;
}

/** A scenario in one language, ready to understand own words. */
export interface LanguageIndex {
  locale: Locale;
  normalise: (text: string) => string;
  tokenise: (text: string) => Tokens;
  /** Token → logarithm of its rarity in the scenario. */
  rarity: Map<string, number>;
  /** Rarity of a token that the scenario does not have. */
  unknown: number;
  beats: Map<string, IndexedReply[]>;
  moves: IndexedReply[];
  cues: CompiledCues;
  /** Finds the facts of the scenario in folded text. */
  facts: RegExp | null;
}
