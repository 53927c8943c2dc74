/** What a matrix is made of. */
export interface MatrixSources {
  goals: readonly { id: string; text: string }[];
  /** Numbers of the sections in order. */
  sections: readonly string[];
  exercises: readonly { id: string; section: string; goals: readonly string[] }[];
  /** Simulations with the sections whose skills they use. */
  scenarios: readonly { address: string; sections: readonly string[] }[];
}

/** One goal with everything that serves it. */
export interface MatrixRow {
  goal: { id: string; text: string };
  /** Ids of exercises, by section. */
  bySection: Readonly<Record<string, readonly string[]>>;
  /** Addresses of simulations that use a section in which the goal is exercised. */
  scenarios: readonly string[];
}

/** Goals against sections, exercises and simulations. */
export interface GoalMatrix {
  rows: MatrixRow[];
  /** Goals that no exercise serves. */
  unserved: string[];
  /** Exercises that serve no goal of the chapter. */
  aimless: string[];
}

/** Crosses goals with what serves them. */
export function goalMatrix({ goals, sections, exercises, scenarios }: MatrixSources): GoalMatrix {
  const rows = goals.map((goal): MatrixRow => {
    const own = exercises.filter((exercise) => exercise.goals.includes(goal.id));
    const bySection = Object.fromEntries(
      sections.map((section) => [section, own.filter((one) => one.section === section).map(({ id }) => id)]),
    );
    const touched = new Set(own.map(({ section }) => section));
    const using = scenarios.filter((scenario) => scenario.sections.some((section) => touched.has(section)));
    return { goal, bySection, scenarios: using.map(({ address }) => address) };
  });
  const known = new Set(goals.map(({ id }) => id));
  const aimless = exercises.filter((exercise) => !exercise.goals.some((goal) => known.has(goal)));
  const unserved = rows.filter(({ bySection }) => Object.values(bySection).every((ids) => ids.length === 0));
  return { rows, unserved: unserved.map(({ goal }) => goal.id), aimless: aimless.map(({ id }) => id) };
}
