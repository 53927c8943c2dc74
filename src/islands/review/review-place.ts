/** A chapter whose exercises can be reviewed. */
export interface ReviewChapter {
  /** Address of its public questions. */
  questions: string;
  /** Address of its keys. */
  answers: string;
}

/** The moments at which the learner's day begins and ends. */
export function dayAround(now: number): { start: number; end: number } {
  const start = new Date(now).setHours(0, 0, 0, 0);
  return { start, end: new Date(start).setHours(23, 59, 59, 999) };
}
