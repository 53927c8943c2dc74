import { compile } from '../engine/compile.ts';
import type { CompiledScenario } from '../engine/compiled.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { windowEditions, type DeskEdition } from './desk-edition.ts';

/** A window of the desk, ready to be played. */
export interface CompiledWindow {
  id: string;
  arrives: number;
  compiled: CompiledScenario;
  /** Pieces of this customer's record that nobody else may read: numbers and codes that stand in no other record. */
  secrets: string[];
}

/** A desk as tables, for one edition and one seed. */
export interface CompiledDesk {
  edition: DeskEdition;
  windows: CompiledWindow[];
}

/** Numbers and codes of four signs and more: order numbers, tails of telephones, batch numbers. */
const codes = (text: string): string[] => text.match(/[A-Z0-9]{4,}/giu)?.filter((code) => /\d/.test(code)) ?? [];
const recordOf = ({ record }: Scenario): string =>
  JSON.stringify([record.fields, record.identity?.heard ?? '', record.lookups]);

/** Compiles a desk. Each window takes its variety from the same seed and its own name. */
export function compileDesk(edition: DeskEdition, seed: string): CompiledDesk {
  const records = edition.windows.map(({ scenario }) => recordOf(scenario));
  const windows = windowEditions(edition).map((own, index): CompiledWindow => {
    const { id, arrives, scenario } = edition.windows[index] ?? { id: '', arrives: 0, scenario: own.scenario };
    const others = records.filter((_, other) => other !== index);
    const secrets = [...new Set(codes(recordOf(scenario)))].filter(
      (code) => !others.some((record) => record.includes(code)),
    );
    return { id, arrives, compiled: compile(own, windowSeed(seed, id)), secrets };
  });
  return { edition, windows };
}

/** Seed of one window: varied apart from its neighbours. */
export const windowSeed = (seed: string, window: string): string => `${seed}/${window}`;
