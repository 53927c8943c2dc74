/** What became of one part of a response. */
export interface MarkedPart {
  id: string;
  right: boolean;
}

/** A response marked: a value and nothing else, the same for the same response. */
export interface Marking {
  /** Share of the points, 0–1, before hints are charged; null where only a person can mark. */
  score: number | null;
  /** The parts that were answered. What was left out is not listed, so that a first marking gives no answer away. */
  parts: MarkedPart[];
  /** Ids of the feedback texts (`why` of the key) that this response has earned. */
  feedback: string[];
}

/** A marking of parts: feedback goes to each wrong one. */
export function markParts(parts: MarkedPart[], score: number): Marking {
  return { score, parts, feedback: parts.filter(({ right }) => !right).map(({ id }) => id) };
}
