import type { Entry } from '#core/engine/entry.ts';

/** How a turn landed, by the turn score of the rubric (§3.4): better from 60, worse below 40. */
export function turnDirection(entry: Entry): 'better' | 'steady' | 'worse' | null {
  const score = entry.effect?.turnScore;
  if (score === undefined) return null;
  return score >= 60 ? 'better' : score < 40 ? 'worse' : 'steady';
}

/** The sign beside the word; never colour alone. */
export const directionSign = { better: '▲', steady: '●', worse: '▼' } as const;
