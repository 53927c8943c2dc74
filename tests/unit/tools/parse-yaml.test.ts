import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bilingualSchema } from '#core/chapter/bilingual-schema.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { parseYamlText } from '#tools/files/parse-yaml.ts';

const schema = z.array(z.strictObject({ id: z.string(), text: bilingualSchema }));

function told(source: string, firstLine?: number): string[] {
  const reading = parseYamlText('exercises.yaml', source, schema, firstLine);
  return reading.ok ? [] : reading.problems.map(formatProblem);
}

describe('a YAML source', () => {
  it('is read when it fits', () => {
    expect(told('- id: a\n  text:\n    zh-CN: 他愣了一下，点了点头。\n    en: He paused.')).toEqual([]);
  });

  it('names the line of a text that an ASCII comma has cut in two', () => {
    expect(told('- id: a\n  text: { zh-CN: 他愣了一下,点了点头。, en: He paused. }')).toEqual([
      'exercises.yaml:2:3  Unknown key "点了点头。" at 0.text.  → A comma has cut a text in two: write it in block style or in quotes.',
    ]);
  });

  it('names the line of an entry whose key is missing', () => {
    expect(told('- id: a\n  text:\n    zh-CN: 好\n    en: Good\n- id: b\n  text:\n    zh-CN: 好')).toEqual([
      'exercises.yaml:6:3  1.text.en: Invalid input: expected string, received undefined.  → Give a value of this kind.',
    ]);
  });

  it('names the line of broken syntax', () => {
    expect(told('- id: a\n  text: x: y')[0]).toMatch(
      /^exercises\.yaml:2:\d+ {2}YAML: Nested mappings .* → Correct the line;/u,
    );
  });

  it('counts lines from where it stands in its file', () => {
    expect(told('- id: 7\n  text:\n    zh-CN: 好\n    en: Good', 2)).toEqual([
      'exercises.yaml:2:3  0.id: Invalid input: expected string, received number.  → Give a value of this kind.',
    ]);
  });
});
