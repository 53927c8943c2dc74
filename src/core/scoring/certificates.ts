import type { Rubric } from './rubric-types.ts';

/** A finished attempt as the certificate rule sees it. */
export interface CertifiedAttempt {
  run: string;
  family: string;
  slug: string;
  /** Only exams count. */
  exam: boolean;
  overall: number;
  at: number;
}

/** What a family's certificate rests on. */
export interface Certificate {
  family: string;
  /** The best attempt at each scenario that reached the mark, best first. */
  attempts: CertifiedAttempt[];
  earned: boolean;
}

/**
 * Certificates by family: the mark (85) in exams of two different scenarios (rubric.md §3.7). One brilliant call certifies
 * nobody: skill in one scenario says little about the next.
 */
export function certificatesOf(attempts: readonly CertifiedAttempt[], rule: Rubric['certificate']): Certificate[] {
  const families = [...new Set(attempts.map(({ family }) => family))];
  return families.map((family) => {
    const best = new Map<string, CertifiedAttempt>();
    for (const attempt of attempts) {
      if (attempt.family !== family || !attempt.exam || attempt.overall < rule.mark) continue;
      const known = best.get(attempt.slug);
      if (!known || attempt.overall > known.overall) best.set(attempt.slug, attempt);
    }
    const reached = [...best.values()].sort((one, other) => other.overall - one.overall);
    return { family, attempts: reached, earned: reached.length >= rule.scenarios };
  });
}
