import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '#core/shared/problem.ts';
import { checkSimulation } from '#tools/check/check-simulation.ts';
import { listSimulations } from '#tools/files/list-simulations.ts';
import { readSimulation } from '#tools/files/read-simulation.ts';
import { sharedData } from '../../support/simulations.ts';

const address = 'complaint-handling/parcel-not-received';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rolecall-'));
  cpSync(`simulations/${address}`, join(root, address), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Changes a copy of the scenario and gives what the checker says, with paths from the copy's root. */
function problemsAfter(file: string, change: (text: string) => string): string[] {
  const path = join(root, address, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  const [folder] = listSimulations([], root);
  if (!folder) throw new Error('The copy is not found.');
  const read = readSimulation(folder, sharedData());
  const problems = read.ok ? checkSimulation(read.value, { update: false, chapters: null }).problems : read.problems;
  return problems.map((problem) => formatProblem({ ...problem, file: problem.file.replace(`${root}/`, '') }));
}

describe('the checker of simulations', () => {
  it('finds nothing wrong with the scenario as it is', () => {
    expect(problemsAfter('scenario.yaml', (text) => `${text}\n# a comment\n`)).toEqual([]);
  });

  it('names a beat that cannot be reached, with its line and what to do', () => {
    const lonely =
      '  lonely:\n    stage: close\n    customer: 喂？\n    replies:\n      bye:\n        say: 再见。\n        also: [再会, 拜拜, 慢走]\n        acts: [thank]\n        to: end\n';
    const problems = problemsAfter('scenario.yaml', (text) => text.replace(/^beats:\n/m, `beats:\n${lonely}`));
    expect(problems.filter((problem) => problem.includes('"lonely"'))).toEqual([
      expect.stringMatching(
        /^complaint-handling\/parcel-not-received\/scenario\.yaml:\d+:3 {2}The beat "lonely" cannot be reached\. {2}→ Lead to it with a reply's `to`, or delete it\.$/,
      ),
    ]);
  });

  it('names a translation that is missing, with its line id and what to do', () => {
    const problems = problemsAfter('en.yaml', (text) => text.replace(/^title: .*\n/m, ''));
    expect(problems).toEqual([
      'complaint-handling/parcel-not-received/en.yaml:1:1  warning: The line "title" has no translation.  → Add "title: …" to this file; until then players see the source language.',
    ]);
  });

  it('names an act that is misspelt, with its line, the allowed ones and the likely one', () => {
    const problems = problemsAfter('scenario.yaml', (text) => text.replace('empathise-specific', 'empathise-specifik'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^complaint-handling\/parcel-not-received\/scenario\.yaml:\d+:\d+ {2}"empathise-specifik" is not allowed at beats\.[\w.-]+\.acts\.\d+\. {2}→ Take one of: greet, .* Did you mean "empathise-specific"\?$/,
    );
  });

  it('names a line of the dialogue that is missing, with its beat', () => {
    const problems = problemsAfter('scenario.yaml', (text) => text.replace(/^ {8}say: .*\n/m, ''));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/scenario\.yaml:\d+:\d+ {2}beats\.[\w.-]+\.say: .* {2}→ Give a value of this kind\.$/);
  });
});
