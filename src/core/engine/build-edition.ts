import type { MovesSource } from '../customer/model-schema.ts';
import type { CustomerModel } from '../customer/model-types.ts';
import type { Family, Locale } from '../scenario/names.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Rubric } from '../scoring/rubric-types.ts';
import type { Edition, Move } from './edition.ts';

/** Everything that all simulations share, as read from `simulations/model` and `simulations/rubric`. */
export interface SharedSimulationData {
  model: CustomerModel;
  rubric: Rubric;
  moves: MovesSource;
  forbiddenPhrases: Record<Locale, string[]>;
}

function movesIn(moves: MovesSource, locale: Locale): Record<string, Move> {
  return Object.fromEntries(
    Object.entries(moves).map(([id, move]) => [
      id,
      {
        label: move.label[locale],
        also: [],
        acts: move.acts.map((act) => ({ act, quality: 1 })),
        answer: move.answer[locale],
      },
    ]),
  );
}

/** The scenario without the wordings that only matching needs. */
function withoutParaphrases(scenario: Scenario): Scenario {
  const beats = Object.fromEntries(
    Object.entries(scenario.beats).map(([id, beat]) => [
      id,
      {
        ...beat,
        replies: Object.fromEntries(
          Object.entries(beat.replies).map(([reply, value]) => [reply, { ...value, also: [] }]),
        ),
      },
    ]),
  );
  return { ...scenario, beats };
}

/** Puts together what a run is played on, in one language. `scenario` must already be in `locale`. */
export function buildEdition(
  id: { family: Family; slug: string },
  locale: Locale,
  scenario: Scenario,
  shared: SharedSimulationData,
): Edition {
  // prettier-ignore
  return {
    format: 'rolecall-edition/1',
    id,
    locale,
    scenario: withoutParaphrases(scenario),
    model: shared.model,
    rubric: shared.rubric,
    moves: movesIn(shared.moves, locale),
    forbiddenPhrases: shared.forbiddenPhrases[locale],
  };
}
