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

/** Plays every cheap strategy over its seeds in one language. */
export function playStrategies(simulation: Simulation, locale: Locale): StrategyResult[] {
  const edition = simulation.editions[locale];
  const first: CompiledScenario = compile(edition, '0');
  return Object.entries(cheapStrategies(first)).map(([name, strategy]) => {
    const plays = seedsOf[name] ?? 20;
    let passes = 0;
    let sum = 0;
    let best = 0;
    for (let seed = 0; seed < plays; seed += 1) {
      const compiled = compile(edition, String(seed));
      const score = scoreRun(compiled, playStrategy(compiled, strategy, `${name}:${String(seed)}`).state);
      passes += Number(score.passed);
      sum += score.overall;
      best = Math.max(best, score.overall);
    }
    return { name, locale, plays, passes, mean: Math.round((10 * sum) / plays) / 10, best };
  });
}

/** The strategies that pass more often than they may. */
export function passingStrategies(results: readonly StrategyResult[]): StrategyResult[] {
  return results.filter(({ name, plays, passes }) => passes / plays >= Math.max(bar(name), 1e-9) && passes > 0);
}
