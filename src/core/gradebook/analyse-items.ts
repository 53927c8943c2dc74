import { correlation } from './correlation.ts';

/** Below so many students, discrimination is more noise than news. */
export const smallClass = 30;
/** Share of the class that is compared at either end. */
const endShare = 0.27;

/** How one exercise worked in a class. */
export interface ItemAnalysis {
  item: string;
  /** Students who answered it. */
  n: number;
  /** Mean score, 0–1: how easy it was; null when nobody answered. */
  facility: number | null;
  /** Standard deviation of the scores. */
  spread: number;
  /** Correlation with the rest of the scores, −1…1: whether those who are good elsewhere are good here. */
  discrimination: number | null;
  /** Mean of the best 27 % less that of the weakest 27 %. */
  upperLower: number | null;
  warnings: ('few-students' | 'too-easy' | 'too-hard' | 'turned-round')[];
}

/** The whole test. */
export interface TestAnalysis {
  items: ItemAnalysis[];
  students: number;
  /** Cronbach's alpha over students who answered everything; null when it cannot be computed. */
  alpha: number | null;
  /** Standard error of a total of 0–100. */
  standardError: number | null;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number => {
  const middle = mean(values);
  return values.length < 2 ? 0 : values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
};

/**
 * Classical item analysis.
 * @param items ids of the exercises
 * @param scores one row a student, one score of 0–1 an item; null = not answered
 */
export function analyseItems(items: readonly string[], scores: readonly (readonly (number | null)[])[]): TestAnalysis {
  const whole = scores.filter((row) => items.every((_, index) => typeof row[index] === 'number')) as number[][];
  const totals = whole.map((row) => row.reduce((sum, score) => sum + score, 0));
  const spreadOfTotals = variance(totals);
  const spreadOfItems = items.reduce((sum, _, index) => sum + variance(whole.map((row) => row[index] ?? 0)), 0);
  const computable = whole.length >= 3 && items.length >= 2 && spreadOfTotals > 1e-12;
  const alpha = computable ? (items.length / (items.length - 1)) * (1 - spreadOfItems / spreadOfTotals) : null;
  return {
    items: items.map((item, index) => analyseItem(item, index, scores)),
    students: scores.length,
    alpha,
    standardError: alpha === null ? null : (100 / items.length) * Math.sqrt(spreadOfTotals * Math.max(0, 1 - alpha)),
  };
}

function analyseItem(item: string, index: number, scores: readonly (readonly (number | null)[])[]): ItemAnalysis {
  const pairs = scores.flatMap((row): [number, number][] => {
    const score = row[index];
    const rest = row.filter((other, place): other is number => place !== index && typeof other === 'number');
    return typeof score === 'number' ? [[score, rest.length === 0 ? 0 : mean(rest)]] : [];
  });
  const own = pairs.map(([score]) => score);
  const facility = own.length === 0 ? null : mean(own);
  const discrimination = correlation(pairs);
  const ranked = pairs.toSorted(([, one], [, other]) => other - one).map(([score]) => score);
  const end = Math.round(ranked.length * endShare);
  const warnings: ItemAnalysis['warnings'] = [];
  if (own.length < smallClass) warnings.push('few-students');
  if (facility !== null && facility > 0.95) warnings.push('too-easy');
  if (facility !== null && facility < 0.2) warnings.push('too-hard');
  if (discrimination !== null && discrimination < 0) warnings.push('turned-round');
  return {
    item,
    n: own.length,
    facility,
    spread: own.length === 0 ? 0 : Math.sqrt(variance(own)),
    discrimination,
    upperLower: end < 2 ? null : mean(ranked.slice(0, end)) - mean(ranked.slice(-end)),
    warnings,
  };
}
