import type { Act, Locale } from '../scenario/names.ts';
import { fold } from './fold.ts';
import type { CueRule, Lexicon } from './lexicon-types.ts';

/** A cue rule with its patterns as expressions over folded text. */
export interface CompiledCue {
  act: Act;
  quality: number;
  any: RegExp;
  with: RegExp | null;
  unless: RegExp | null;
  facts: number;
  guarded: boolean;
}

/** All cues of a language and what turns a cue round. */
export interface CompiledCues {
  rules: CompiledCue[];
  /** Matches a negation that reaches to the end of the text before a cue. */
  negated: RegExp;
}

const chineseTime =
  '(?:[\\d一二两三四五六七八九十半]+ ?(?:点|个?小时|个?钟头|分钟?|秒|天|个?工作日|号|日|周)|\\d{1,2}:\\d\\d|今天|今晚|今夜|明天|明早|后天|当天)';
const englishTime =
  "(?:(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half an?|an?) ?-?(?:minutes?|mins?|hours?|hrs?|days?|seconds?|secs?|weeks?|o'?clock)|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]\\.?m|noon|tonight|today|tomorrow|by (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})|half past \\w+|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";

/** A plain phrase with `*`, `(a|b)`, `(a)?`, `<time>` and `<?>` (a question mark) as an expression over folded text. */
export function compilePhrase(locale: Locale, phrase: string): string {
  const chinese = locale === 'zh-CN';
  const parts = fold(phrase)
    .split(/(\*|<time>|<\?>|\)\?|[(|)])/u)
    .map((part, place, all) => {
      // At the end it takes in the rest of the clause, so that the quote can be read by itself.
      if (part === '*' && all.slice(place + 1).every((rest) => rest === ''))
        return chinese ? '[^,.!?;\\n]{0,12}' : '[^,.!?;\\n]{0,48}';
      if (part === '*') return chinese ? '[^.!?;\\n]{0,9}?' : '(?:[^.!?;\\n]{0,36}?)';
      if (part === '<time>') return chinese ? chineseTime : englishTime;
      if (part === '<?>') return '\\?';
      if (part === '(') return '(?:';
      if (part === ')' || part === ')?' || part === '|') return part;
      return part.replaceAll(/[.+^${}[\]\\]/gu, '\\$&').replaceAll(/\s+/gu, '\\s+');
    });
  const expression = parts.join('');
  if (chinese) return expression;
  return `(?<![\\p{L}\\p{N}])${expression}(?![\\p{L}\\p{N}])`;
}

const oneOf = (locale: Locale, phrases: readonly string[], flags: string): RegExp =>
  new RegExp(phrases.map((phrase) => compilePhrase(locale, phrase)).join('|'), flags);

/** Compiles the cues of a language. */
export function compileCues(locale: Locale, lexicon: Lexicon): CompiledCues {
  const rules = lexicon.cues.map((rule: CueRule): CompiledCue => ({
    act: rule.act,
    quality: rule.quality,
    any: oneOf(locale, rule.any, 'gu'),
    with: rule.with.length === 0 ? null : oneOf(locale, rule.with, 'u'),
    unless: rule.unless.length === 0 ? null : oneOf(locale, rule.unless, 'u'),
    facts: rule.facts,
    guarded: rule.guarded,
  }));
  const words = lexicon.negations.map((word) => fold(word).replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  // Chinese: within six characters of the same clause; English: within three words.
  const negated =
    locale === 'zh-CN' ? `(?:${words})[^,.!?;\\n]{0,4}$` : `(?:\\b(?:${words})|n't)(?:\\s+[\\w']+){0,3}\\s*$`;
  return { rules, negated: new RegExp(negated, 'u') };
}
