import { formatProblem } from '#core/shared/problem.ts';
import { listDesks } from '#tools/files/list-desks.ts';
import { readDesk, type DeskSimulation } from '#tools/files/read-desk.ts';
import type { Simulation } from '#tools/files/read-simulation.ts';
import { sharedData } from './simulations.ts';

/** All desks of the repository; throws with the problems when a file is broken. */
export function allDesks(): DeskSimulation[] {
  const shared = sharedData();
  return listDesks().map((folder) => {
    const read = readDesk(folder, shared);
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
    return read.value;
  });
}

/** The windows of all desks, each a simulation of its own. */
export const deskWindows = (): Simulation[] => allDesks().flatMap(({ windows }) => windows);
