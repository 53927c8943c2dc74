import { readFile } from 'node:fs/promises';
import { LineCounter, isMap, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '#core/shared/problem.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';

/**
 * Reads a YAML file and checks it against a schema.
 * @param file path from the project's root; problems name it
 * @returns the value, or each fault with its line, column and cure
 */
export async function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<Result<z.infer<Schema>>> {
  const source = await readFile(file, 'utf8').catch(() => undefined);
  if (source !== undefined) return parseYaml(source, schema, file);
  return failure({ severity: 'error', file, path: [], what: 'The file is missing.', cure: 'Write it.' });
}

/**
 * The same for a text in hand.
 * @param firstLine the line of the file on which the text starts (front matter starts on 2)
 */
export function parseYaml<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): Result<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const positionAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const cure = 'Correct the YAML; put a text that holds ": ", "#" or an ASCII comma in quotes or in block style.';
    const broken = document.errors.map(({ message, pos }): Problem => {
      return {
        severity: 'error',
        file,
        path: [],
        ...positionAt(pos[0]),
        what: message.split('\n')[0] ?? message,
        cure,
      };
    });
    return failure(...broken);
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return success(parsed.data);
  const problems = parsed.error.issues.map((issue): Problem => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    return { severity: 'error', file, path, ...positionAt(offsetOf(document, path)), ...tell(issue, path, document) };
  });
  return failure(...problems);
}

/** Offset of the innermost node on the path that is there. */
function offsetOf(document: Document, path: (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isMap(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

function tell(issue: z.core.$ZodIssue, path: (string | number)[], document: Document): Pick<Problem, 'what' | 'cure'> {
  const place = path.length === 0 ? 'The file' : `"${path.join('.')}"`;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    const cut = issue.keys.some((key) => /[^\x20-\x7e]/u.test(key));
    return {
      what: `${place} has the unknown key ${keys}.`,
      cure: cut
        ? 'A comma has cut the text in two: write it in block style or in quotes.'
        : 'Correct or remove the key; docs/ and the schema list what is known.',
    };
  }
  if (issue.code === 'invalid_type' && !document.hasIn(path)) {
    return { what: `${place} is missing.`, cure: `Add it (${issue.expected}).` };
  }
  return { what: `${place} is not valid: ${issue.message}`, cure: 'Correct the value.' };
}
