import Case from './Case.astro';
import Dialogue from './Dialogue.astro';
import Exercise from './Exercise.astro';
import Figure from './Figure.astro';
import Folklore from './Folklore.astro';
import NotLegalAdvice from './NotLegalAdvice.astro';
import Practical from './Practical.astro';
import SelfTest from './SelfTest.astro';
import Simulation from './Simulation.astro';
import Table from './Table.astro';
import Tip from './Tip.astro';
import Turn from './Turn.astro';
import Window from './Window.astro';

/** What the text of a chapter may use; authors import nothing (docs/authoring-chapters.md). */
export const chapterComponents = {
  Case,
  Dialogue,
  Exercise,
  Figure,
  Folklore,
  NotLegalAdvice,
  Practical,
  SelfTest,
  Simulation,
  Tip,
  Turn,
  Window,
  table: Table,
};
