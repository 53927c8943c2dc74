import { understand } from '#core/language/understand.ts';
import { locales, type Locale } from '#core/scenario/names.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { choosableIn } from '../language/choosable.ts';
import { leftOutParaphrases, put, trialOf, type Trial } from '../language/compare-methods.ts';
import { evaluate, type Outcome } from '../language/evaluate.ts';
import { methods } from '../language/methods.ts';
import { openLanguage } from '../language/open-language.ts';
import { readOutOfDomain, readUtterances } from '../language/read-utterances.ts';

/** What is asked of the matcher. */
const targets = { first: 90, refused: 85, milliseconds: 5 };

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
const shown = (value: number): string => value.toFixed(1);
const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

interface Bench {
  outcomes: Outcome[];
  all: number;
  refused: boolean[];
  milliseconds: number[];
  trials: { utterances: Trial[]; paraphrases: Trial[]; foreign: Trial[] };
}

/** Puts the evaluation set of a language to the matcher; prints a line a simulation. */
function measure(locale: Locale, print: (line: string) => void): Bench {
  const bench: Bench = {
    outcomes: [],
    all: 0,
    refused: [],
    milliseconds: [],
    trials: { utterances: [], paraphrases: [], foreign: [] },
  };
  for (const set of readUtterances().filter((each) => each.locale === locale)) {
    const opened = openLanguage(set.address, locale);
    if (!opened.ok) throw new Error(opened.problems.map(formatProblem).join('\n'));
    const { index, compiled, wordings } = opened.value;
    const choosable = choosableIn(compiled);
    const outcomes = evaluate(opened.value, set.utterances, choosable);
    bench.outcomes.push(...outcomes);
    bench.all += evaluate(opened.value, set.utterances, null).filter(({ first }) => first).length;
    const first = percent(outcomes.filter((outcome) => outcome.first).length, outcomes.length);
    print(
      row(
        set.address,
        locale,
        outcomes.length,
        shown(first),
        shown(percent(outcomes.filter(({ right }) => right).length, outcomes.length)),
      ),
    );
    const beats = [...index.beats.keys()];
    const foreign = readOutOfDomain(locale).map((text, place) => ({ text, beat: beats[place % beats.length] ?? '' }));
    // The engine compiles the patterns when they are first used.
    for (const { text, beat } of set.utterances) understand(index, text, beat);
    for (const { text, beat } of foreign) {
      const started = performance.now();
      bench.refused.push(understand(index, text, beat).reply === null);
      bench.milliseconds.push(performance.now() - started);
    }
    for (const { text, beat } of set.utterances) {
      const started = performance.now();
      understand(index, text, beat);
      bench.milliseconds.push(performance.now() - started);
    }
    bench.trials.utterances.push(
      ...set.utterances.map(({ text, beat, meant }) => trialOf(index, text, beat, meant, choosable)),
    );
    bench.trials.foreign.push(...foreign.map(({ text, beat }) => trialOf(index, text, beat, [], null)));
    bench.trials.paraphrases.push(...leftOutParaphrases(wordings, choosable));
  }
  return bench;
}

/** Prints how each method fares; its bar is set where it refuses 5 % of what was meant for it. */
function printMethods(locale: Locale, { trials }: Bench): void {
  const right = (list: readonly Trial[], method: string): number =>
    percent(list.filter((trial) => put(trial, method).right).length, list.length);
  for (const method of Object.keys(methods)) {
    const scores = [...trials.utterances, ...trials.paraphrases]
      .map((trial) => put(trial, method).score)
      .sort((one, other) => one - other);
    const bar = scores[Math.floor(scores.length * 0.05)] ?? 0;
    const refused = percent(
      trials.foreign.filter((trial) => put(trial, method).score < bar).length,
      trials.foreign.length,
    );
    console.log(
      row(
        method,
        locale,
        shown(right(trials.utterances, method)),
        shown(right(trials.paraphrases, method)),
        shown(refused),
      ),
    );
  }
}

/**
 * `npm run bench:language`: how well own words are understood, on the evaluation set and, for comparison of methods, on the authors'
 * paraphrases left out one by one.
 * @param args `--methods` compares the methods as well; `--errors` lists what was misunderstood
 * @returns the number of missed targets
 */
export async function run(args: string[]): Promise<number> {
  console.log(
    '| simulation | language | utterances | best candidate right, % | understood as meant, % |\n|---|---|--:|--:|--:|',
  );
  const benches = locales.map((locale) => ({ locale, bench: measure(locale, console.log) }));
  console.log(
    '\n| language | utterances | top-1, choose-able, % | top-1, whole beat, % | understood as meant, % | false accept, % | false reject, % | out of domain refused, % | ms an utterance: mean | 99 % |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  let missed = 0;
  for (const { locale, bench } of benches) {
    const { outcomes, refused, milliseconds } = bench;
    const count = (holds: (outcome: Outcome) => boolean): number =>
      percent(outcomes.filter(holds).length, outcomes.length);
    const first = count((outcome) => outcome.first);
    const refusal = percent(refused.filter(Boolean).length, refused.length);
    const times = [...milliseconds].sort((one, other) => one - other);
    const mean = times.reduce((sum, time) => sum + time, 0) / (times.length || 1);
    const slow = times[Math.floor(times.length * 0.99)] ?? 0;
    missed += [first < targets.first, refusal < targets.refused, mean >= targets.milliseconds].filter(Boolean).length;
    console.log(
      row(
        locale,
        outcomes.length,
        shown(first),
        shown(percent(bench.all, outcomes.length)),
        shown(count(({ right }) => right)),
        shown(count(({ right, understanding }) => !right && understanding.reply !== null)),
        shown(count(({ understanding }) => understanding.reply === null)),
        shown(refusal),
        mean.toFixed(2),
        slow.toFixed(2),
      ),
    );
  }
  if (args.includes('--methods')) {
    console.log(
      '\n| method | language | utterances right, % | left-out paraphrases right, % | out of domain refused at 5 % false reject, % |\n|---|---|--:|--:|--:|',
    );
    for (const { locale, bench } of benches) printMethods(locale, bench);
  }
  if (args.includes('--errors')) {
    for (const { beat, meant, text, right, understanding } of benches.flatMap(({ bench }) => bench.outcomes)) {
      if (!right)
        console.log(
          `${beat}  "${text}"  meant ${meant.join('|')}, understood ${understanding.reply ?? '–'} (${String(understanding.confidence)})`,
        );
    }
  }
  return await Promise.resolve(missed);
}
