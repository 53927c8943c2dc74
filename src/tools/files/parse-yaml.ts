import type { z } from 'zod';
import type { Problem } from '#core/shared/problem.ts';
import { failure, success, type Result } from '#core/shared/result.ts';
import { readYaml, yamlOf, type YamlFile } from './read-yaml.ts';

const cures: Record<string, string> = {
  unrecognized_keys: 'Delete the key or correct its spelling.',
  invalid_value: 'Take one of the allowed values.',
  invalid_type: 'Give a value of this kind.',
  too_small: 'Add what is missing.',
  too_big: 'Shorten it.',
};

type Issue = z.core.$ZodIssue;

/** A fault of the schema in the words of an author: which value, what is allowed. */
function describe(issue: Issue, value: unknown): { what: string; cure: string } {
  const place = issue.path.map(String).join('.');
  const given = issue.path.reduce<unknown>(
    (parent, key) => (parent as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors.flat().sort((one, other) => other.path.length - one.path.length)[0];
    if (deepest) return describe({ ...deepest, path: [...issue.path, ...deepest.path] }, value);
  }
  if (issue.code === 'invalid_value') {
    return {
      what: `"${String(given)}" is not allowed at ${place}.`,
      cure: `Take one of: ${issue.values.map(String).join(', ')}.${nearest(String(given), issue.values.map(String))}`,
    };
  }
  if (issue.code === 'unrecognized_keys') {
    return {
      what: `Unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')} at ${place || 'the top'}.`,
      cure: cutInTwo(issue.keys) ?? cures.unrecognized_keys ?? '',
    };
  }
  return {
    what: `${place || 'The file'}: ${issue.message.replace(/\.$/u, '')}.`,
    cure: cures[issue.code] ?? 'See the schema beside the type of this file.',
  };
}

/** An ASCII comma in a text between braces starts a new key: Chinese words as a key are the sign of it. */
function cutInTwo(keys: readonly string[]): string | undefined {
  const cut = keys.some((key) => /[^\x20-\x7e]/u.test(key));
  return cut ? 'A comma has cut a text in two: write it in block style or in quotes.' : undefined;
}

/** "Did you mean …" for a slip of the keyboard. */
function nearest(given: string, allowed: readonly string[]): string {
  const distance = (one: string, other: string): number => {
    const row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i += 1) {
      let diagonal = row[0] ?? 0;
      row[0] = i;
      for (let j = 1; j <= other.length; j += 1) {
        const above = row[j] ?? 0;
        row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + (one[i - 1] === other[j - 1] ? 0 : 1));
        diagonal = above;
      }
    }
    return row[other.length] ?? 0;
  };
  const best = [...allowed].sort((one, other) => distance(given, one) - distance(given, other))[0];
  return best !== undefined && distance(given, best) <= 3 ? ` Did you mean "${best}"?` : '';
}

/** Faults of a schema as problems with file, line and cure. */
export function schemaProblems(yaml: YamlFile, issues: readonly Issue[]): Problem[] {
  return issues.map((issue): Problem => {
    const deepest =
      issue.code === 'invalid_union'
        ? issue.errors.flat().sort((one, other) => other.path.length - one.path.length)[0]
        : undefined;
    const path = [...issue.path, ...(deepest?.path ?? [])].map((key) => (typeof key === 'number' ? key : String(key)));
    return { severity: 'error', file: yaml.file, path, ...yaml.locate(path), ...describe(issue, yaml.value) };
  });
}

type Parsed<T extends z.ZodType> = Result<{ value: z.output<T>; yaml: YamlFile }>;

function checked<T extends z.ZodType>(read: Result<YamlFile>, schema: T): Parsed<T> {
  if (!read.ok) return read;
  const parsed = schema.safeParse(read.value.value);
  if (!parsed.success) return failure(...schemaProblems(read.value, parsed.error.issues));
  return success({ value: parsed.data, yaml: read.value });
}

/** Reads a YAML file and checks it against a schema. */
export function parseYaml<T extends z.ZodType>(file: string, schema: T): Parsed<T> {
  return checked(readYaml(file), schema);
}

/** The same for a text in hand, which starts on `firstLine` of its file. */
export function parseYamlText<T extends z.ZodType>(file: string, text: string, schema: T, firstLine = 1): Parsed<T> {
  return checked(yamlOf(file, text, firstLine), schema);
}
