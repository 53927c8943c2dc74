/** How well own words are understood, and how fast. `node src/tools/cli.ts bench-language --methods --errors` tells more. */
import { run as measure } from '../../src/tools/commands/bench-language.ts';

export const title = 'Own words: what trainees type, understood';

/** Prints the tables; gives the number of missed targets. */
export async function run() {
  return measure([]);
}
