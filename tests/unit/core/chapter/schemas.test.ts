import { describe, expect, it } from 'vitest';
import { exerciseSchema } from '#core/exercise/exercise-schema.ts';
import { frontMatterSchema } from '#core/chapter/front-matter-schema.ts';
import { practicalSchema } from '#core/chapter/practical-schema.ts';
import { teachingSchema } from '#core/chapter/teaching-schema.ts';
import { buildChapter, frontMatter } from '../../../support/chapter-builder.ts';

const complaints = (change: Record<string, unknown>) =>
  frontMatterSchema.safeParse({ ...frontMatter, ...change }).error?.issues.map(({ message }) => message) ?? [];

describe('front matter', () => {
  it('is taken as the authoring guide describes it', () => {
    expect(frontMatterSchema.parse(frontMatter)).toEqual(frontMatter);
  });

  it.each([
    [
      'a goal id of another letter',
      { goals: [{ id: 'X1', text: '目标' }] },
      'Write K, S or V and a number, like "K1".',
    ],
    [
      'a simulation without its family',
      { scenarios: ['which-size'] },
      'Write family/slug, like "online-chat/which-size".',
    ],
    ['a date of law with a day', { lawChecked: '2026-11-02' }, 'Write year-month, like 2026-11.'],
    ['a key that nobody reads', { durations: 2 }, 'Unrecognized key: "durations"'],
  ])('refuses %s', (_, change, message) => {
    expect(complaints(change)).toEqual([message]);
  });
});

describe('the files beside the text', () => {
  const { exercises, practical, teaching } = buildChapter();

  it('are taken as the authoring guide describes them', () => {
    expect(practicalSchema.parse(practical)).toEqual(practical);
    expect(teachingSchema.parse(teaching)).toEqual(teaching);
  });

  it('refuse a section number that YAML has read as a number, since 9.10 would become 9.1', () => {
    const reading = exerciseSchema.safeParse({ ...exercises[0], section: 9.1 });
    expect(reading.error?.issues[0]?.message).toBe('Put the section in quotes, like "9.3".');
  });
});
