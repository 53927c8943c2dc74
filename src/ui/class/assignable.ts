/** A chapter that can be assigned, as the page knows it. */
export interface AssignableChapter {
  folder: string;
  title: string;
  href: string;
  exercises: boolean;
}

/** A simulation that can be assigned. */
export interface AssignableSimulation {
  /** `family/slug`. */
  address: string;
  title: string;
  href: string;
}

/** Everything that can be assigned, in one language. */
export interface Assignable {
  chapters: AssignableChapter[];
  simulations: AssignableSimulation[];
}
