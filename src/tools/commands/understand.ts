import { createInterface } from 'node:readline';
import { understand } from '#core/language/understand.ts';
import { locales, type Locale } from '#core/scenario/names.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { openLanguage } from '../language/open-language.ts';

const usage = 'Use: npm run --silent understand -- <family>/<slug> --beat <id> --locale <zh-CN|en>';

function option(args: readonly string[], name: string): string | undefined {
  const place = args.indexOf(`--${name}`);
  return place < 0 ? undefined : args[place + 1];
}

/**
 * `npm run --silent understand -- <family>/<slug> --beat <id> --locale <zh-CN|en>`: reads an utterance a line from standard input and
 * prints for each a line of JSON with reply, confidence and acts. All replies of the beat are possible.
 */
export async function run(args: string[]): Promise<number> {
  const address = args.find((arg, place) => !arg.startsWith('--') && !args[place - 1]?.startsWith('--'));
  const beat = option(args, 'beat');
  const wanted = option(args, 'locale') ?? 'zh-CN';
  const locale = locales.find((each): each is Locale => each === wanted);
  if (address === undefined || beat === undefined || locale === undefined) {
    console.error(usage);
    return 2;
  }
  const opened = openLanguage(address.replace(/^simulations\//u, '').replace(/\/$/u, ''), locale);
  if (!opened.ok) {
    console.error(opened.problems.map(formatProblem).join('\n'));
    return 1;
  }
  const { index } = opened.value;
  if (!index.beats.has(beat)) {
    console.error(`"${beat}" is no beat of ${address}. Its beats are: ${[...index.beats.keys()].join(', ')}.`);
    return 1;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const utterance = line.trim();
    if (utterance === '') continue;
    const { reply, confidence, acts } = understand(index, utterance, beat);
    console.log(JSON.stringify({ utterance, reply, confidence, acts: acts.map(({ act, quote }) => ({ act, quote })) }));
  }
  return 0;
}
