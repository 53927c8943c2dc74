import { listSimulations } from '#tools/files/list-simulations.ts';
import { readSharedData } from '#tools/files/read-shared-data.ts';
import { readSimulation, type Simulation } from '#tools/files/read-simulation.ts';
import { formatProblem } from '#core/shared/problem.ts';

/** The data that all simulations share; throws with the problems when a file is broken. */
export function sharedData() {
  const shared = readSharedData();
  if (!shared.ok) throw new Error(shared.problems.map(formatProblem).join('\n'));
  return shared.value;
}

/** All simulations of the repository. */
export function allSimulations(): Simulation[] {
  const shared = sharedData();
  return listSimulations().map((folder) => {
    const read = readSimulation(folder, shared);
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
    return read.value;
  });
}

/** One simulation by slug. */
export function simulationNamed(slug: string): Simulation {
  const shared = sharedData();
  const folder = listSimulations().find((candidate) => candidate.slug === slug);
  if (!folder) throw new Error(`No simulation "${slug}".`);
  const read = readSimulation(folder, shared);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.value;
}
