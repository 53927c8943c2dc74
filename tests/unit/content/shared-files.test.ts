import { describe, expect, it } from 'vitest';
import { courseSchema } from '#core/chapter/course-schema.ts';
import type { Course } from '#core/chapter/course-schema.ts';
import { glossarySchema } from '#core/chapter/glossary-schema.ts';
import type { Term } from '#core/chapter/glossary-schema.ts';
import { locales } from '#core/scenario/names.ts';
import type { Result } from '#core/shared/result.ts';
import { parseYaml } from '#tools/files/parse-yaml.ts';

const valueOf = <T>(reading: Result<{ value: T }>): T => {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.value.value;
};
const course: Course = valueOf(parseYaml('content/course.yaml', courseSchema));
const glossary: Term[] = valueOf(parseYaml('content/glossary.yaml', glossarySchema));
const chapters = course.parts.flatMap((part) => part.chapters);
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

describe('the course', () => {
  it('has sixteen chapters of 72 class hours', () => {
    expect(chapters.map(({ folder }) => Number(folder.slice(0, 2)))).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    expect(sum(chapters.map(({ hours }) => hours))).toBe(72);
  });

  it.each(course.routes)('gives route $id no more hours than it has', ({ hours, chapters: steps }) => {
    const used = steps.map((step) => step.hours ?? chapters.find(({ folder }) => folder === step.folder)?.hours ?? NaN);
    expect(sum(used)).toBeLessThanOrEqual(hours);
  });
});

describe('the glossary', () => {
  it('has 72 terms', () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(72);
  });

  it.each(locales)('gives no wording to two terms in %s', (locale) => {
    const wordings = glossary.flatMap(({ term, synonyms }) => [term[locale], ...synonyms[locale]]);
    expect(wordings.filter((wording, index) => wordings.indexOf(wording) !== index)).toEqual([]);
  });
});
