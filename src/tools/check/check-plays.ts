import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '#core/shared/problem.ts';
import { parseYaml } from '../files/parse-yaml.ts';

/** What every golden play comes to; kinds of play add more. */
export interface PlayOutcome {
  overall: number;
  passed: boolean;
}

/** A step that was not possible, with the reason. */
export interface RefusedStep {
  index: number;
  why: string;
}

/** Golden plays that every simulation has, and where their score must lie. */
const required: Record<string, { low: number; high: number }> = {
  ideal: { low: 90, high: 100 },
  average: { low: 65, high: 85 },
  poor: { low: 0, high: 49.9 },
};

/** Result of one golden play. */
export interface PlayedTranscript {
  name: string;
  outcome: PlayOutcome;
}

/** Writes the outcome into the file behind the events, which stay as the author wrote them. */
function writeExpectation(file: string, outcome: PlayOutcome): void {
  const text = readFileSync(file, 'utf8').replace(/\nexpect:[\s\S]*$/, '\n');
  writeFileSync(file, `${text.trimEnd()}\n${stringify({ expect: outcome }, { lineWidth: 0 })}`);
}

/**
 * Plays the golden transcripts of a folder and compares each outcome exactly.
 * @param play plays one transcript
 * @param update write today's outcome instead of comparing
 */
export function checkPlays<Transcript extends { events: unknown[]; expect?: unknown }>(
  path: string,
  schema: z.ZodType<Transcript>,
  play: (transcript: Transcript) => { outcome: PlayOutcome; refused: RefusedStep[] },
  update: boolean,
): { problems: Problem[]; played: PlayedTranscript[] } {
  const folder = join(path, 'transcripts');
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
  const problems: Problem[] = [];
  const played: PlayedTranscript[] = [];
  const report = (file: string, what: string, cure: string, place = { line: 1, column: 1 }): void =>
    void problems.push({ severity: 'error', file, path: [], ...place, what, cure });
  for (const name of Object.keys(required)) {
    if (!files.includes(`${name}.yaml`))
      report(
        join(folder, `${name}.yaml`),
        `The transcript "${name}" is missing.`,
        'Write the play: events, then run the checker with --update.',
      );
  }
  for (const name of files) {
    const file = join(folder, name);
    const parsed = parseYaml(file, schema);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    const transcript = parsed.value.value;
    const { outcome, refused } = play(transcript);
    played.push({ name: name.replace('.yaml', ''), outcome });
    for (const { index, why } of refused) {
      report(
        file,
        `Step ${String(index + 1)} (${JSON.stringify(transcript.events[index])}) is refused: ${why}.`,
        'Correct the step so that it is possible there.',
        parsed.value.yaml.locate(['events', index]),
      );
    }
    const bar = required[name.replace('.yaml', '')];
    if (bar && (outcome.overall < bar.low || outcome.overall > bar.high)) {
      report(
        file,
        `The play "${name}" scores ${String(outcome.overall)}; it must lie in ${String(bar.low)}–${String(bar.high)}.`,
        'Change the play, or the acts of the scenario where they are not honest.',
      );
    }
    if (update) writeExpectation(file, outcome);
    else if (
      !isDeepStrictEqual(JSON.parse(JSON.stringify(transcript.expect ?? null)), JSON.parse(JSON.stringify(outcome)))
    ) {
      const differing = Object.entries<unknown>({ ...outcome }).filter(
        ([key, value]) => !isDeepStrictEqual((transcript.expect as Record<string, unknown> | undefined)?.[key], value),
      );
      const [key, value] = differing[0] ?? ['', ''];
      report(
        file,
        `The outcome differs: ${key} is ${JSON.stringify(value)}, expected ${JSON.stringify((transcript.expect as Record<string, unknown> | undefined)?.[key])}.`,
        'If the change is meant, run with --update and review the difference.',
        parsed.value.yaml.locate(['expect', key]),
      );
    }
  }
  return { problems, played };
}
