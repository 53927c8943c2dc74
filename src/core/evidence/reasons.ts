/** What checking found out, by what it means. Each has a message `class.reason.<reason>`. */
export const reasonsByWeight = {
  /** The evidence contradicts itself or the assignment: `altered`. */
  altered: [
    'signature-wrong', // content was changed after signing
    'head-wrong', // the list of what is handed in was changed
    'chain-broken', // an event was changed, moved, added or taken out
    'event-malformed', // no event that the app could have written
    'event-illegal', // could not happen at that moment of the run
    'result-differs', // the replay gives another result than is claimed
    'answer-differs', // marking gives another score than is claimed
    'answer-malformed', // no response to this kind of exercise
    'seed-differs', // not the seed of this student and attempt
    'other-learner', // a run of somebody else
    'other-assignment', // work for another assignment, or with another nonce
    'other-simulation', // a run of another simulation than the item asks for
    'edition-altered', // a carried edition does not match its hash
  ],
  /** What is needed to judge is not at hand: `unverifiable`. */
  unverifiable: [
    'edition-unknown',
    'edition-carried', // replayed on an edition that only the file itself vouches for
    'engine-unknown',
    'exercise-unknown',
    'sealed',
    'unreadable',
  ],
  /** True, but outside of the rules of the assignment: does not count by itself. */
  refused: [
    'other-mode',
    'other-edition',
    'other-language',
    'over-time',
    'too-many-attempts',
    'begun-early',
    'handed-in-late',
    'unasked',
  ],
  /** Worth a look; changes nothing. */
  note: ['clock-back', 'too-fast', 'not-finished', 'soft-key', 'older-version', 'needs-marking'],
} as const;
export type ReasonWeight = keyof typeof reasonsByWeight;
export type ReasonId = (typeof reasonsByWeight)[ReasonWeight][number];

/** One finding. */
export interface Reason {
  id: ReasonId;
  /** Where: position of the first event that differs, or of the answer. */
  at?: number;
}

/** What checking comes to. */
export type Verdict = 'verified' | 'altered' | 'unverifiable';

const weights = new Map<ReasonId, ReasonWeight>(
  (Object.keys(reasonsByWeight) as ReasonWeight[]).flatMap((weight) =>
    reasonsByWeight[weight].map((id) => [id, weight] as const),
  ),
);

/** How a finding weighs. */
export const weightOf = (id: ReasonId): ReasonWeight => weights.get(id) ?? 'note';

/** The verdict over findings: what contradicts beats what is missing. */
export function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ id }) => weightOf(id) === 'altered')) return 'altered';
  return reasons.some(({ id }) => weightOf(id) === 'unverifiable') ? 'unverifiable' : 'verified';
}

/** Whether findings keep an attempt from counting by itself. */
export const counts = (reasons: readonly Reason[]): boolean => reasons.every(({ id }) => weightOf(id) === 'note');
