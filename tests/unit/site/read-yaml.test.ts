import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bilingualSchema } from '#core/chapter/bilingual-schema.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { parseYaml } from '#site/sources/read-yaml.ts';

const schema = z.array(z.strictObject({ id: z.string(), text: bilingualSchema }));

function told(source: string, firstLine?: number): string[] {
  const reading = parseYaml(source, schema, 'exercises.yaml', firstLine);
  return reading.ok ? [] : reading.problems.map(formatProblem);
}

describe('a YAML source', () => {
  it('is read when it fits', () => {
    expect(told('- id: a\n  text:\n    zh-CN: 他愣了一下，点了点头。\n    en: He paused.')).toEqual([]);
  });

  it('names the line of a text that an ASCII comma has cut in two', () => {
    expect(told('- id: a\n  text: { zh-CN: 他愣了一下,点了点头。, en: He paused. }')).toEqual([
      'exercises.yaml:2:9  "0.text" has the unknown key "点了点头。".  → A comma has cut the text in two: write it in block style or in quotes.',
    ]);
  });

  it('names the line of an entry whose key is missing', () => {
    expect(told('- id: a\n  text:\n    zh-CN: 好\n    en: Good\n- id: b\n  text:\n    zh-CN: 好')).toEqual([
      'exercises.yaml:7:5  "1.text.en" is missing.  → Add it (string).',
    ]);
  });

  it('names the line of broken syntax', () => {
    expect(told('- id: a\n  text: x: y')[0]).toMatch(
      /^exercises\.yaml:2:\d+ {2}Nested mappings .* → Correct the YAML;/u,
    );
  });

  it('counts lines from where it stands in its file', () => {
    expect(told('- id: 7\n  text:\n    zh-CN: 好\n    en: Good', 2)).toEqual([
      'exercises.yaml:2:7  "0.id" is not valid: Invalid input: expected string, received number  → Correct the value.',
    ]);
  });
});
