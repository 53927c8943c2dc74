/** How well a section is known, from nothing to what lasts. */
export const masteryLevels = ['new', 'started', 'practised', 'mastered', 'solid'] as const;
export type MasteryLevel = (typeof masteryLevels)[number];

/** One thing that a learner did in a section. */
export interface SectionEvidence {
  /** A first answer, a later try at the same, an answer in a mixed test or review, a call, a practical task. */
  type: 'answer' | 'retry' | 'mixed' | 'call' | 'task';
  /** 0–1. */
  score: number;
  /** When, in milliseconds. */
  at: number;
}

/** What each type weighs: a call shows more than an answer, a second try less, a mixed test more than the page just read. */
const weights: Record<SectionEvidence['type'], number> = { answer: 1, retry: 0.5, mixed: 2, call: 3, task: 3 };

/** After so many newer pieces of evidence, a piece counts half: what somebody can do now matters, up or down. */
const halfLife = 6;

/** Weight of the assumption that nothing is known yet. */
const prior = 1;

/** A result must last at least this long to be solid. */
const lasting = 7 * 86_400_000;

/** What the evidence comes to. */
export interface Mastery {
  level: MasteryLevel;
  /** Weighed mean 0–1, drawn towards 0 while there is little evidence. */
  estimate: number;
  /** Sum of the weights. */
  weight: number;
}

/**
 * The level of a section. `estimate = Σ wᵢ·sᵢ / (Σ wᵢ + 1)` with `wᵢ = weight of the type × ½^(newer pieces / 6)`.
 *
 * - new: no evidence
 * - practised: estimate ≥ 0.5 and weight ≥ 2
 * - mastered: estimate ≥ 0.7 and weight ≥ 4
 * - solid: estimate ≥ 0.8 and weight ≥ 6, with a mixed answer, call or task of 0.8 or more at least seven days after the first evidence
 * - started: anything else
 *
 * Newer evidence outweighs older, so that a mixed test lowers a level as well as it raises one.
 */
export function masteryOf(evidence: readonly SectionEvidence[]): Mastery {
  const newest = evidence.toSorted((one, other) => other.at - one.at);
  let weight = 0;
  let sum = 0;
  newest.forEach(({ type, score }, newer) => {
    const counts = weights[type] * 0.5 ** (newer / halfLife);
    weight += counts;
    sum += counts * score;
  });
  const estimate = sum / (weight + prior);
  return { level: levelOf(newest, estimate, weight), estimate, weight };
}

function levelOf(newest: readonly SectionEvidence[], estimate: number, weight: number): MasteryLevel {
  const first = newest.at(-1);
  if (first === undefined) return 'new';
  const lasts = newest.some(
    ({ type, score, at }) => type !== 'answer' && type !== 'retry' && score >= 0.8 && at - first.at >= lasting,
  );
  if (estimate >= 0.8 && weight >= 6 && lasts) return 'solid';
  if (estimate >= 0.7 && weight >= 4) return 'mastered';
  if (estimate >= 0.5 && weight >= 2) return 'practised';
  return 'started';
}
