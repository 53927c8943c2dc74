import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblem } from '#core/shared/problem.ts';
import type { Problem } from '#core/shared/problem.ts';

/** One entry of a collection. */
export interface SourceEntry {
  id: string;
  data: Record<string, unknown>;
}

/** A folder of sources that can be read whole. */
export interface Source {
  /** Shown in logs. */
  name: string;
  /** Files whose change makes the source worth reading again while developing. */
  watches: RegExp;
  /** Reads everything; problems that are errors stop the build. */
  read: () => { entries: SourceEntry[]; problems: Problem[] };
}

/** Makes a loader for Astro of a source; faults stop the build and name file, line and cure. */
export function sourceLoader({ name, watches, read }: Source): Loader {
  return {
    name,
    load: ({ store, logger, watcher }) => {
      const fill = (): void => {
        const { entries, problems } = read();
        const errors = problems.filter(({ severity }) => severity === 'error');
        tellWarnings(problems.length - errors.length, logger);
        if (errors.length > 0) throw new Error(['', ...errors.map(formatProblem)].join('\n'));
        store.clear();
        for (const { id, data } of entries) store.set({ id, data });
      };
      fill();
      watcher?.on('change', (path) => {
        if (!watches.test(path)) return;
        try {
          fill();
        } catch (error) {
          logger.error(String(error));
        }
      });
      return Promise.resolve();
    },
  };
}

/** Warnings do not stop the build and would drown its log; the checker lists them. */
function tellWarnings(count: number, logger: LoaderContext['logger']): void {
  if (count > 0) logger.warn(`${count} warnings; \`npm run check:content\` lists them.`);
}
