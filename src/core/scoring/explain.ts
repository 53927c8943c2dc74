import type { CompiledScenario } from '../engine/compiled.ts';
import type { Entry } from '../engine/entry.ts';
import type { Act } from '../scenario/names.ts';
import { factsOfRun } from './facts-of-run.ts';
import { rateItems } from './rate-items.ts';
import { ratePenalties } from './rate-penalties.ts';
import type { Evidence, Score } from './score-types.ts';
import type { RunState } from '../engine/run-state.ts';

function evidenceFor(entries: readonly Entry[], acts: readonly Act[]): Evidence[] {
  return entries.flatMap((entry, seq) => {
    const match = entry.acts.find(({ act }) => acts.includes(act));
    if (!match || entry.refused) return [];
    return [{ seq, turn: entry.turn ?? -1, quote: match.quote || (entry.text ?? '') }];
  });
}

/** Adds to each item, penalty and red line the turns and words it rests on. The numbers stay as they are. */
export function explain(compiled: CompiledScenario, state: RunState, entries: readonly Entry[], score: Score): Score {
  const facts = factsOfRun(compiled, state);
  const items = rateItems(facts, compiled.row);
  const penalties = ratePenalties(facts, compiled.row);
  const dimensions = score.dimensions.map((dimension) => ({
    ...dimension,
    items: dimension.items.map((item) => {
      const rated = items[dimension.dimension].find(({ id }) => id === item.id);
      return { ...item, evidence: evidenceFor(entries, rated?.acts ?? []) };
    }),
    penalties: dimension.penalties.map((penalty) => {
      const rated = penalties.find(({ id, dimension: place }) => id === penalty.id && place === dimension.dimension);
      return { ...penalty, evidence: evidenceFor(entries, rated?.acts ?? []) };
    }),
  }));
  const redLines = score.redLines.map((crossed, index) => {
    const turn = state.redLines[index]?.turn ?? -1;
    const seq = entries.findIndex(
      (entry) => entry.redLines.includes(crossed.code) && (turn < 0 || entry.turn === turn),
    );
    const entry = entries[seq];
    return { ...crossed, evidence: entry ? { seq, turn, quote: entry.text ?? '' } : null };
  });
  return { ...score, dimensions, redLines };
}
