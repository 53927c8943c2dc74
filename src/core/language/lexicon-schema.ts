import { z } from 'zod';
import { acts, type Locale } from '../scenario/names.ts';
import { compilePhrase } from './compile-cues.ts';
import type { Lexicon } from './lexicon-types.ts';

const phrases = z.array(z.string().trim().min(1));

/** Whether every phrase makes an expression that can be used; an open bracket does not. */
function compiles(list: readonly string[]): boolean {
  return list.every((phrase) => {
    try {
      return new RegExp(compilePhrase('zh-CN', phrase), 'u').source !== '';
    } catch {
      return false;
    }
  });
}
const patterns = phrases.refine(compiles, 'Close every bracket: (one|other).');

/** One way to recognise an act. */
const ruleSchema = z.strictObject({
  /** 1 specific (the default), 0.5 partial. */
  quality: z.number().min(0.1).max(1).default(1),
  /** One of these must be said; `*` is a few characters, `(a|b)` either, `<time>` a clock time or a span. */
  any: patterns.min(1),
  /** … and one of these, anywhere in the same turn. */
  with: patterns.default([]),
  /** … and none of these. */
  unless: patterns.default([]),
  /** So many different facts of the scenario must be in the same sentence. */
  facts: z.number().int().min(0).max(4).default(0),
  /** False: a negation before it does not matter. */
  guarded: z.boolean().default(true),
});

/** `simulations/model/cues.<locale>.yaml`. */
export const lexiconSchema = z.strictObject({
  /** Ways of speaking that are put into one form before comparing. */
  rewrite: z.record(z.string().min(1), z.string()),
  /** Hesitation and particles that carry nothing. */
  fillers: phrases,
  /** Groups of words that mean the same to a service desk. */
  synonyms: z.array(phrases.min(2)),
  /** Words that turn round what comes after them. */
  negations: phrases.min(1),
  /** Words of every conversation, which are no facts of one. */
  common: phrases,
  /** How each act sounds. */
  acts: z.partialRecord(z.enum(acts), z.array(ruleSchema).min(1)),
});

/** The lexicon of a language as the matcher takes it. */
export function toLexicon(source: z.output<typeof lexiconSchema>): Lexicon {
  const { rewrite, acts: rules, ...rest } = source;
  return {
    ...rest,
    rewrite: Object.entries(rewrite),
    cues: Object.entries(rules).flatMap(([act, list]) =>
      list.map((rule) => ({ act: act as Lexicon['cues'][number]['act'], ...rule })),
    ),
  };
}

/** Lexicons of all languages. */
export type Lexicons = Record<Locale, Lexicon>;
