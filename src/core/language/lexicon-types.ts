import type { Act } from '../scenario/names.ts';

/** One way to recognise an act in own words. All parts that are given must hold together. */
export interface CueRule {
  act: Act;
  /** 1 specific, 0.5 partial. */
  quality: number;
  /** One of these must be there; it is the quote. `*` stands for a few characters, `(a|b)` for either, `(a)?` or `a?` for what may be left out, `<time>` for a clock time or a span. */
  any: string[];
  /** One of these must be there too. */
  with: string[];
  /** None of these may be there. */
  unless: string[];
  /** So many facts of this scenario must be named in the same breath; they become part of the quote. */
  facts: number;
  /** False: a negation before the cue changes nothing, e.g. because the cue is itself about a negation. */
  guarded: boolean;
}

/** What one language brings along for understanding own words: the same for all scenarios. */
export interface Lexicon {
  /** Ways of speaking put into one form before comparing, e.g. 咋 → 怎么. Applied in order. */
  rewrite: [from: string, to: string][];
  /** Words left out: hesitation and particles that carry nothing. */
  fillers: string[];
  /** Groups of words that mean the same to a service desk. */
  synonyms: string[][];
  /** Words before a cue that turn it round. */
  negations: string[];
  /** Words that are in every conversation and so are no facts of one. */
  common: string[];
  cues: CueRule[];
}
