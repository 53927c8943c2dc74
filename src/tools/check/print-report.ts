import { formatProblem } from '#core/shared/problem.ts';
import type { SimulationReport } from './check-simulation.ts';

/** One report as text for people: problems first, then the scores of the plays. */
export function printReport(report: SimulationReport): string {
  const lines = report.problems.map(formatProblem);
  const plays = report.transcripts.map(
    ({ name, outcome }) => `${name} ${String(outcome.overall)}${outcome.passed ? ' pass' : ''}`,
  );
  const strategies = report.strategies.map(
    ({ name, locale, passes, plays: total, mean, best }) =>
      `${name}(${locale}) mean ${String(mean)} best ${String(best)} passes ${String(passes)}/${String(total)}`,
  );
  lines.push(
    `${report.simulation}: ${plays.join(', ') || 'no plays'} · check ${report.milliseconds.check.toFixed(1)} ms, plays ${report.milliseconds.plays.toFixed(0)} ms`,
  );
  if (strategies.length > 0) lines.push(`  ${strategies.join('\n  ')}`);
  return lines.join('\n');
}
