import { compileDesk } from '#core/desk/compile-desk.ts';
import { deskTranscriptSchema, playDeskTranscript } from '#core/desk/desk-transcript.ts';
import { playDesk } from '#core/desk/play-desk.ts';
import { scoreDesk } from '#core/desk/score-desk.ts';
import { cheapStrategies } from '#core/engine/trainees/strategies.ts';
import { locales, type Locale } from '#core/scenario/names.ts';
import type { Problem } from '#core/shared/problem.ts';
import type { DeskSimulation } from '../files/read-desk.ts';
import { checkPlays } from './check-plays.ts';
import type { SimulationReport } from './check-simulation.ts';
import { passingStrategies, playSeeds, type StrategyResult } from './check-strategies.ts';

/** Faults of the desk itself: codes and channels of its windows, the order of arrival, sections, languages. */
function headProblems(
  { desk, windows, source, texts }: DeskSimulation,
  chapters: ReadonlySet<string> | null,
): Problem[] {
  const problems: Problem[] = [];
  const add = (path: (string | number)[], what: string, cure: string, severity: Problem['severity'] = 'error'): void =>
    void problems.push({ severity, file: source.file, path, what, cure, ...source.locate(path) });
  windows.forEach(({ scenario }, index) => {
    const code = `${desk.code}${String.fromCharCode(97 + index)}`;
    if (scenario.code !== code)
      add(
        ['windows', index],
        `The window "${desk.windows[index]?.id ?? ''}" has the code ${scenario.code}.`,
        `Give its scenario the code ${code}.`,
      );
    if (scenario.channel !== 'chat')
      add(['windows', index], 'A window of a desk must be a chat.', 'Set `channel: chat` in its scenario.');
  });
  const arrivals = desk.windows.map(({ arrives }) => arrives);
  if (arrivals[0] !== 0 || arrivals.some((arrives, index) => arrives < (arrivals[index - 1] ?? 0))) {
    add(
      ['windows'],
      'The windows are not in the order of arrival from second 0.',
      'Let the first customer arrive at 0 and sort the others.',
    );
  }
  desk.chapters.forEach((chapter, index) => {
    if (chapters && !chapters.has(chapter))
      add(['chapters', index], `There is no section "${chapter}".`, 'Name a section that a chapter has, e.g. "07.5".');
  });
  for (const locale of locales) {
    if (locale !== desk.language && texts[locale].title === desk.title)
      add(
        [],
        `The desk has no ${locale} texts.`,
        `Write title, teaser and brief into ${locale}.yaml beside desk.yaml.`,
        'warning',
      );
  }
  return problems;
}

/** The cheap strategies, played on all windows at once. */
function playStrategies(simulation: DeskSimulation, locale: Locale): StrategyResult[] {
  const edition = simulation.editions[locale];
  const byWindow = compileDesk(edition, '0').windows.map(({ compiled }) => cheapStrategies(compiled));
  return Object.keys(byWindow[0] ?? {}).map((name) =>
    playSeeds(name, locale, (seed) => {
      const compiled = compileDesk(edition, String(seed));
      const strategies = byWindow.flatMap((own) => own[name] ?? []);
      return scoreDesk(compiled, playDesk(compiled, strategies, `${name}:${String(seed)}`).state);
    }),
  );
}

/** Checks a desk; its windows are checked as simulations of their own. */
export function checkDesk(
  simulation: DeskSimulation,
  options: { update: boolean; chapters: ReadonlySet<string> | null },
): SimulationReport {
  const started = performance.now();
  const problems = headProblems(simulation, options.chapters);
  const checked = performance.now();
  const { problems: faults, played } = checkPlays(
    simulation.folder.path,
    deskTranscriptSchema,
    (transcript) => playDeskTranscript(simulation.editions[transcript.locale], transcript),
    options.update,
  );
  const strategies = locales.flatMap((locale) => playStrategies(simulation, locale));
  const passing = passingStrategies(strategies).map(
    (result): Problem => ({
      severity: 'error', file: simulation.source.file, path: [], line: 1, column: 1,
      what: `The simulated trainee "${result.name}" (${result.locale}) passes ${String(result.passes)} of ${String(result.plays)} plays of the desk.`,
      cure: 'Make what it relies on cost something in the windows.',
    }), // prettier-ignore
  );
  return {
    simulation: simulation.folder.path,
    problems: [...problems, ...faults, ...passing],
    transcripts: played,
    strategies,
    missingLines: {},
    milliseconds: { check: checked - started, plays: performance.now() - checked },
  };
}
