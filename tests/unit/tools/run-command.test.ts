import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '#tools/run-command.ts';

afterEach(() => vi.restoreAllMocks());

/** Runs the command line and gives its exit code with what it said. */
async function say(args: string[]): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  return { code: await runCommand(args), text: lines.join('\n') };
}

describe('the command line', () => {
  it('names the unknown command and lists the known ones', async () => {
    const { code, text } = await say(['chek-simulations']);
    expect(code).toBe(2);
    expect(text).toMatch(/^There is no command "chek-simulations"\.\n/u);
  });

  it('says so when no command is given', async () => {
    const { code, text } = await say([]);
    expect(code).toBe(2);
    expect(text).toMatch(/^No command given\.\n/u);
  });

  it('runs nothing outside its folder', async () => {
    const { code, text } = await say(['../run-command']);
    expect(code).toBe(2);
    expect(text).toMatch(/^There is no command "\.\.\/run-command"\./u);
  });
});
