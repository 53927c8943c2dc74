import { checkReachability } from '#core/scenario/check/reachability.ts';
import { checkReferences } from '#core/scenario/check/references.ts';
import { checkLengthTell, checkWording } from '#core/scenario/check/wording.ts';
import type { Reply } from '#core/scenario/reply-schema.ts';
import type { Finding } from '#core/scenario/check/finding.ts';
import { locales } from '#core/scenario/names.ts';
import type { Problem } from '#core/shared/problem.ts';
import type { Simulation } from '../files/read-simulation.ts';
import { passingStrategies, playStrategies, type StrategyResult } from './check-strategies.ts';
import type { PlayedTranscript } from './check-plays.ts';
import { checkTranscripts } from './check-transcripts.ts';

/** Everything that the checker finds out about one simulation. */
export interface SimulationReport {
  simulation: string;
  problems: Problem[];
  transcripts: PlayedTranscript[];
  strategies: StrategyResult[];
  missingLines: Record<string, number>;
  /** Milliseconds of the static check and of the plays. */
  milliseconds: { check: number; plays: number };
}

/** What a reply's acts do for the customer, added up: less arousal, more of everything else. */
function worthOf(reply: Reply, simulation: Simulation): number {
  const { acts } = simulation.editions['zh-CN'].model;
  return reply.acts.reduce((sum, use) => {
    const { act, quality } = typeof use === 'string' ? { act: use, quality: 1 } : use;
    const { arousal, trust, patience, understood, value } = acts[act].change;
    return sum + quality * (trust + patience + understood + value - arousal);
  }, 0);
}

/** Checks one simulation. Static faults stop the plays: on a broken graph their scores would mean nothing. */
export function checkSimulation(
  simulation: Simulation,
  options: { update: boolean; chapters: ReadonlySet<string> | null },
): SimulationReport {
  const { source, scenario, folder } = simulation;
  const place = (finding: Finding): Problem => ({
    severity: 'error',
    file: source.file,
    ...finding,
    ...source.locate(finding.path),
  });
  const started = performance.now();
  const findings = [...checkReferences(scenario), ...checkReachability(scenario)];
  for (const locale of locales) {
    if (simulation.missingLines[locale].length === 0) {
      findings.push(...checkWording(simulation.texts[locale], locale));
      findings.push(...checkLengthTell(simulation.texts[locale], locale, (reply) => worthOf(reply, simulation)));
    }
  }
  scenario.chapters.forEach((chapter, index) => {
    if (options.chapters && !options.chapters.has(chapter)) {
      findings.push({
        path: ['chapters', index],
        what: `There is no section "${chapter}".`,
        cure: 'Name a section that a chapter has, e.g. "09.3".',
      });
    }
  });
  const checked = performance.now();
  const problems = [...findings.map(place), ...simulation.problems];
  const report: SimulationReport = {
    simulation: folder.path,
    problems,
    transcripts: [],
    strategies: [],
    missingLines: Object.fromEntries(locales.map((locale) => [locale, simulation.missingLines[locale].length])),
    milliseconds: { check: checked - started, plays: 0 },
  };
  if (problems.some(({ severity }) => severity === 'error')) return report;
  const transcripts = checkTranscripts(simulation, options.update);
  report.transcripts = transcripts.played;
  report.strategies = locales
    .filter((locale) => simulation.missingLines[locale].length === 0)
    .flatMap((locale) => playStrategies(simulation, locale));
  problems.push(
    ...transcripts.problems,
    ...passingStrategies(report.strategies).map((result): Problem => ({
      severity: 'error', file: source.file, path: [], line: 1, column: 1,
      what: `The simulated trainee "${result.name}" (${result.locale}) passes ${String(result.passes)} of ${String(result.plays)} plays.`,
      cure: 'Make what it relies on cost something: honest acts on weak replies, good replies that are not the longest, the first or the most polite.',
    })),
  ); // prettier-ignore
  report.milliseconds.plays = performance.now() - checked;
  return report;
}
