import { readdir } from 'node:fs/promises';

/** What a file in `commands/` must export. */
export interface Command {
  /** Does the work; `args` is what follows the command's name. Gives the exit code. */
  run: (args: string[]) => Promise<number>;
}

const folder = new URL('commands/', import.meta.url);

/** The names of all commands: the files of `src/tools/commands/`, without their ending. */
export async function commandNames(): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/**
 * Runs the command that the first argument names and hands it the rest.
 * @param args the command line without `node` and the script
 * @returns the exit code: the command's own, or 2 when there is no such command
 */
export async function runCommand(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  const names = await commandNames();
  if (name === undefined || !names.includes(name)) {
    console.error(name === undefined ? 'No command given.' : `There is no command "${name}".`);
    console.error(names.length === 0 ? 'No commands exist yet.' : `Use one of: ${names.join(', ')}.`);
    return 2;
  }
  const command = (await import(new URL(`${name}.ts`, folder).href)) as Command;
  return command.run(rest);
}
