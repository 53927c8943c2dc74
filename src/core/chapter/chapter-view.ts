import type { Locale } from '../scenario/names.ts';
import type { Exercise } from '../exercise/exercise-schema.ts';
import type { Practical } from './practical-schema.ts';
import type { SimulationDoorView } from './simulation-door-view.ts';

/** What the components in a chapter's text know of the chapter; the page puts it into `Astro.locals`. */
export interface ChapterView {
  locale: Locale;
  /** Folder, e.g. `09-complaint-handling`. */
  folder: string;
  number: number;
  /** Year and month in which the statements of law were checked. */
  lawChecked?: string | undefined;
  exercises: readonly Exercise[];
  /** Ids of the exercises that stand in the text. */
  placed: readonly string[];
  practical: Practical;
  /** The simulations that exist, by address. */
  simulations: Readonly<Record<string, SimulationDoorView>>;
  /** Names of the dialogue acts. */
  actLabels: Readonly<Record<string, string>>;
}
