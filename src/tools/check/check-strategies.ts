import type { CompiledScenario } from '#core/engine/compiled.ts';
import { compile } from '#core/engine/compile.ts';
import { playStrategy } from '#core/engine/trainees/play.ts';
import { cheapStrategies } from '#core/engine/trainees/strategies.ts';
import type { Locale } from '#core/scenario/names.ts';
import { scoreRun } from '#core/scoring/score.ts';
import type { Simulation } from '../files/read-simulation.ts';

/** How a cheap strategy did over its seeds. */
export interface StrategyResult {
  name: string;
  locale: Locale;
  plays: number;
  passes: number;
  mean: number;
  best: number;
}

const seedsOf: Record<string, number> = {
  random: 200,
  'always-longest': 10,
  'always-first': 10,
  'most-polite': 40,
  'empathy-only': 40,
  'fix-only': 40,
};
/** Share of plays that may pass. */
const bar = (name: string): number => (name === 'random' ? 0.02 : 0);

/** Plays one strategy over its seeds. */
export function playSeeds(
  name: string,
  locale: Locale,
  play: (seed: number) => { passed: boolean; overall: number },
): StrategyResult {
  const plays = seedsOf[name] ?? 20;
  const scores = Array.from({ length: plays }, (_, seed) => play(seed));
  const sum = scores.reduce((total, { overall }) => total + overall, 0);
  return {
    name,
    locale,
    plays,
    passes: scores.filter(({ passed }) => passed).length,
    mean: Math.round((10 * sum) / plays) / 10,
    best: Math.max(0, ...scores.map(({ overall }) => overall)),
  };
}

/** Plays every cheap strategy over its seeds in one language. */
export function playStrategies(simulation: Simulation, locale: Locale): StrategyResult[] {
  const edition = simulation.editions[locale];
  const first: CompiledScenario = compile(edition, '0');
  return Object.entries(cheapStrategies(first)).map(([name, strategy]) =>
    playSeeds(name, locale, (seed) => {
      const compiled = compile(edition, String(seed));
      return scoreRun(compiled, playStrategy(compiled, strategy, `${name}:${String(seed)}`).state);
    }),
  );
}

/** The strategies that pass more often than they may. */
export function passingStrategies(results: readonly StrategyResult[]): StrategyResult[] {
  return results.filter(({ name, plays, passes }) => passes / plays >= Math.max(bar(name), 1e-9) && passes > 0);
}
