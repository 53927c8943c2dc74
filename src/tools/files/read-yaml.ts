import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '#core/shared/problem.ts';
import { failure, success, type Result } from '#core/shared/result.ts';

/** A YAML file with the means to say where a value stands. */
export interface YamlFile {
  file: string;
  value: unknown;
  /** 1-based line and column of the value at a path, or of its nearest ancestor that exists. */
  locate: (path: readonly (string | number)[]) => { line: number; column: number };
}

function locator(document: Document, lines: LineCounter, linesBefore: number): YamlFile['locate'] {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const parentPath = path.slice(0, length);
      const node = length === 0 ? document.contents : document.getIn(parentPath, true);
      const range =
        keyRange(document, parentPath) ?? (node as { range?: [number, number, number] } | null | undefined)?.range;
      if (range) {
        const { line, col } = lines.linePos(range[0]);
        return { line: line + linesBefore, column: col };
      }
    }
    return { line: 1 + linesBefore, column: 1 };
  };
}

/** Range of the key that leads to a path: where an author looks for it. */
function keyRange(document: Document, path: readonly (string | number)[]): [number, number, number] | undefined {
  const last = path.at(-1);
  if (typeof last !== 'string') return undefined;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pairs = (parent as { items?: { key?: { value?: unknown; range?: [number, number, number] } }[] } | null)?.items;
  return pairs?.find((pair) => pair.key?.value === last)?.key?.range ?? undefined;
}

/** Reads a YAML file; faults of syntax and duplicate keys come back as problems with their place. */
export function readYaml(file: string): Result<YamlFile> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return failure({
      severity: 'error',
      file,
      path: [],
      what: 'The file cannot be read.',
      cure: 'Create it, or correct its name.',
    });
  }
  return yamlOf(file, text);
}

/** The same for a text in hand, which starts on `firstLine` of its file: front matter starts on line 2. */
export function yamlOf(file: string, text: string, firstLine = 1): Result<YamlFile> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return failure(
      ...document.errors.map((error): Problem => {
        const place = lines.linePos(error.pos[0]);
        return {
          severity: 'error', file, path: [], line: place.line + firstLine - 1, column: place.col,
          what: `YAML: ${error.message.split('\n')[0] ?? error.code}`,
          cure: 'Correct the line; quote texts that hold ": ", "#", "{" or start with a special sign.',
        };
      }), // prettier-ignore
    );
  }
  return success({
    file,
    value: document.toJS({ maxAliasCount: 50 }) as unknown,
    locate: locator(document, lines, firstLine - 1),
  });
}
