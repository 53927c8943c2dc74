import { formatProblem } from '#core/shared/problem.ts';
import { checkDesk } from '../check/check-desk.ts';
import { checkSimulation, type SimulationReport } from '../check/check-simulation.ts';
import { printReport } from '../check/print-report.ts';
import { chapterSections } from '../files/chapter-sections.ts';
import { listDesks } from '../files/list-desks.ts';
import { listSimulations } from '../files/list-simulations.ts';
import { readDesk } from '../files/read-desk.ts';
import { readSharedData } from '../files/read-shared-data.ts';
import { readSimulation, type Simulation } from '../files/read-simulation.ts';

const emptyReport = { transcripts: [], strategies: [], missingLines: {}, milliseconds: { check: 0, plays: 0 } };

/**
 * `npm run check:simulations [-- PATH…] [--json] [--update]`: proves the scenarios. Exit code 1 when there is an error.
 * @param args folders or files below `simulations/`; `--json` prints one JSON document; `--update` rewrites the expected outcomes
 */
export async function run(args: string[]): Promise<number> {
  const shared = readSharedData();
  if (!shared.ok) {
    console.error(shared.problems.map(formatProblem).join('\n'));
    return 1;
  }
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const folders = listSimulations(paths);
  const desks = listDesks(paths);
  if (folders.length + desks.length === 0) {
    console.error(
      `No simulation lies at ${paths.join(', ') || 'simulations/'}. Give a folder such as simulations/complaint-handling.`,
    );
    return 1;
  }
  const all = chapterSections();
  const written = all ? new Set([...all].map((section) => section.slice(0, 2))) : null;
  // Sections of chapters that are not written yet cannot be checked.
  const known = (sections: string[]): ReadonlySet<string> | null =>
    all && written ? new Set([...all, ...sections.filter((id) => !written.has(id.slice(0, 2)))]) : null;
  const update = args.includes('--update');
  const check = (simulation: Simulation): SimulationReport =>
    checkSimulation(simulation, { update, chapters: known(simulation.scenario.chapters) });
  const reports = [
    ...folders.map((folder): SimulationReport => {
      const read = readSimulation(folder, shared.value);
      return read.ok ? check(read.value) : { simulation: folder.path, problems: read.problems, ...emptyReport };
    }),
    ...desks.flatMap((folder): SimulationReport[] => {
      const read = readDesk(folder, shared.value);
      if (!read.ok) return [{ simulation: folder.path, problems: read.problems, ...emptyReport }];
      const { desk, windows } = read.value;
      return [...windows.map(check), checkDesk(read.value, { update, chapters: known(desk.chapters) })];
    }),
  ];
  const errors = reports.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error').length;
  const warnings = reports.flatMap(({ problems }) => problems).length - errors;
  if (args.includes('--json')) console.log(JSON.stringify({ errors, warnings, reports }, null, 1));
  else {
    for (const report of reports) console.log(printReport(report));
    console.log(
      `${String(folders.length + desks.length)} simulations, ${String(errors)} errors, ${String(warnings)} warnings`,
    );
  }
  return await Promise.resolve(errors > 0 ? 1 : 0);
}
