import { buildEdition, type SharedSimulationData } from '../engine/build-edition.ts';
import type { Edition } from '../engine/edition.ts';
import type { Family, Locale } from '../scenario/names.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Desk } from './desk-schema.ts';

/** One window of an edition: its scenario in the language of the edition, without the wordings that only matching needs. */
export interface EditionWindow {
  id: string;
  arrives: number;
  scenario: Scenario;
}

/** A desk in one language with the model and rubric it is played on: all that a replay needs, for ever. */
export interface DeskEdition extends Omit<Edition, 'format' | 'scenario'> {
  format: 'rolecall-desk/1';
  desk: Omit<Desk, 'windows'>;
  windows: EditionWindow[];
}

/** Whether stored text is that of a desk; else it is of a single contact. */
export const isDeskEdition = (edition: Edition | DeskEdition): edition is DeskEdition =>
  edition.format === 'rolecall-desk/1';

/** Puts together what a desk is played on. Desk and scenarios must already be in `locale`. */
export function buildDeskEdition(
  id: { family: Family; slug: string },
  locale: Locale,
  desk: Desk,
  scenarios: readonly Scenario[],
  shared: SharedSimulationData,
): DeskEdition {
  // prettier-ignore
  const { windows, ...head } = desk;
  const editions = scenarios.map((scenario) => buildEdition(id, locale, scenario, shared));
  const [first] = editions;
  if (!first || editions.length !== windows.length) throw new Error('A desk needs a scenario for each window.');
  const { model, rubric, moves, forbiddenPhrases } = first;
  return {
    format: 'rolecall-desk/1', id, locale, desk: head, model, rubric, moves, forbiddenPhrases,
    windows: windows.map(({ id: window, arrives }, index) => ({ id: window, arrives, scenario: (editions[index] ?? first).scenario })),
  }; // prettier-ignore
}

const unfolded = new WeakMap<DeskEdition, Edition[]>();

/** Each window as an edition of its own, so that everything that plays and explains a contact works on it. */
export function windowEditions(edition: DeskEdition): Edition[] {
  let known = unfolded.get(edition);
  if (!known) {
    const { id, locale, model, rubric, moves, forbiddenPhrases } = edition;
    known = edition.windows.map(({ scenario }): Edition => ({
      format: 'rolecall-edition/1',
      id,
      locale,
      scenario,
      model,
      rubric,
      moves,
      forbiddenPhrases,
    }));
    unfolded.set(edition, known);
  }
  return known;
}
