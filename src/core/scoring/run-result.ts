import { dimensions, type Dimension } from '../scenario/names.ts';
import type { Band } from './rubric-types.ts';
import type { Score } from './score-types.ts';

/** The cached result of a run: what lists and charts show without replaying. Never trusted by a marker. */
export interface RunResult {
  overall: number;
  quality: number;
  outcome: number;
  band: Band;
  passed: boolean;
  dimensions: Partial<Record<Dimension, number>>;
}

/** What is kept of a score. */
export function toRunResult(score: Score): RunResult {
  return {
    overall: score.overall,
    quality: score.quality,
    outcome: score.outcome.value,
    band: score.band,
    passed: score.passed,
    dimensions: Object.fromEntries(score.dimensions.map(({ dimension, value }) => [dimension, value])),
  };
}

const bands = ['excellent', 'good', 'pass', 'coach', 'fail'];

/** Reads a cached result; null when it is none (restored data are only known to be JSON). */
export function readRunResult(value: unknown): RunResult | null {
  if (typeof value !== 'object' || value === null) return null;
  const { overall, quality, outcome, band, passed, dimensions: parts } = value as Record<string, unknown>;
  if (typeof overall !== 'number' || typeof band !== 'string' || !bands.includes(band)) return null;
  const known = typeof parts === 'object' && parts !== null ? (parts as Record<string, unknown>) : {};
  return {
    overall,
    quality: typeof quality === 'number' ? quality : 0,
    outcome: typeof outcome === 'number' ? outcome : 0,
    band: band as Band,
    passed: passed === true,
    dimensions: Object.fromEntries(
      dimensions.flatMap((name) => (typeof known[name] === 'number' ? [[name, known[name]]] : [])),
    ),
  };
}
