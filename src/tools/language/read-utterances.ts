import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '#core/scenario/names.ts';

/** Where the evaluation set lies: written apart from the scenarios, never used by the matcher. */
export const utterancesFolder = 'tests/fixtures/utterances';

/** Something that a trainee may type, with what it means there. */
export interface Utterance {
  beat: string;
  /** Reply of the beat, or `move:<id>`; several when honestly either is right. */
  meant: string[];
  text: string;
}

/** The utterances of one simulation in one language. */
export interface UtteranceSet {
  /** `family/slug`. */
  address: string;
  locale: Locale;
  utterances: Utterance[];
}

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** Reads `<family>--<slug>.<locale>.tsv`: beat, reply (`a|b` for either) and utterance, apart by tabs. */
export function readUtterances(folder = utterancesFolder): UtteranceSet[] {
  return readdirSync(folder)
    .filter((file) => file.includes('--') && file.endsWith('.tsv'))
    .sort()
    .map((file) => {
      const locale = locales.find((each) => file.endsWith(`.${each}.tsv`)) ?? 'zh-CN';
      const utterances = linesOf(join(folder, file)).map((line) => {
        const [beat = '', meant = '', text = ''] = line.split('\t');
        return { beat, meant: meant.split('|'), text };
      });
      return { address: file.slice(0, -`.${locale}.tsv`.length).replace('--', '/'), locale, utterances };
    });
}

/** Reads `out-of-domain.<locale>.tsv`: what nobody at a service desk would mean, one a line. */
export function readOutOfDomain(locale: Locale, folder = utterancesFolder): string[] {
  const file = join(folder, `out-of-domain.${locale}.tsv`);
  return existsSync(file) ? linesOf(file) : [];
}
