import { describe, expect, it } from 'vitest';
import { checkChapter } from '#core/chapter/check-chapter.ts';
import type { ChapterSources } from '#core/chapter/chapter-sources.ts';
import { outlineChapter } from '#core/chapter/outline-chapter.ts';
import { formatProblem } from '#core/shared/problem.ts';
import { body, buildChapter } from '../../../support/chapter-builder.ts';

const around = { simulations: ['online-chat/which-size'], figures: ['flow'] };

/** What the checker says, one line a problem, without the folder. */
function findings(change: (chapter: ChapterSources) => void): string[] {
  const problems = checkChapter(buildChapter(change), around).map(formatProblem);
  return problems.map((line) => line.replace('content/chapters/09-complaint-handling/', ''));
}

const rewrite = (from: string, to: string) => outlineChapter(body.replace(from, to), 30);

describe('a chapter as a whole', () => {
  it('passes when nothing is wrong', () => {
    expect(findings(() => undefined)).toEqual([]);
  });

  it.each<[string, (chapter: ChapterSources) => void, string]>([
    [
      'an exercise that is set but not written',
      ({ texts }) => {
        texts['zh-CN'].outline = rewrite('exercise-1', 'which-step');
        texts.en.outline = texts['zh-CN'].outline;
      },
      'zh-CN.mdx:35:1  There is no exercise "which-step".  → Write it in exercises.yaml, or correct the id.',
    ],
    [
      'a section without an exercise',
      ({ texts }) => {
        texts['zh-CN'].outline = rewrite('<Exercise id="exercise-1" />', '');
        texts.en.outline = texts['zh-CN'].outline;
      },
      'en.mdx:33:1  Section 9.2 has no exercise.  → Set at least one <Exercise id="…" /> in it.',
    ],
    [
      'a figure that is not drawn',
      ({ texts }) => {
        texts['zh-CN'].outline = rewrite('"flow"', '"fish-bone"');
        texts.en.outline = texts['zh-CN'].outline;
      },
      'zh-CN.mdx:34:1  The figure "fish-bone" is not drawn.  → Draw it in src/ui/figures/ch09/fish-bone.astro.',
    ],
    [
      'a component that does not exist',
      ({ texts }) => {
        texts.en.outline = rewrite('<SelfTest />', '<SelfTest />\n<Callout />');
      },
      'en.mdx:40:1  There is no component <Callout>.  → Use one of Figure, Window, Case, Tip, Folklore, NotLegalAdvice, Dialogue, Turn, Exercise, SelfTest, Practical, Simulation.',
    ],
    [
      'languages with different sections',
      ({ texts }) => {
        texts.en.outline = rewrite('## 9.2 六步法', '## 六步法');
      },
      'en.mdx:1:1  sections: number 2 is "9.2" in Chinese but "missing" in English.  → Give both languages the same numbered sections.',
    ],
    [
      'languages with different hours',
      ({ texts }) => {
        texts.en.frontMatter.hours = { theory: 2, practice: 0 };
      },
      'en.mdx:1:1  "hours" differs from that of zh-CN.mdx.  → Make it the same in both languages.',
    ],
    [
      'a goal that no exercise serves',
      ({ exercises }) => {
        for (const exercise of exercises) exercise.goals = ['K1'];
      },
      'exercises.yaml:1:1  No exercise serves the goal S1.  → Write one, or name the goal in one that does.',
    ],
    [
      'too few exercises',
      ({ exercises }) => {
        exercises.splice(4);
      },
      'exercises.yaml:1:1  There are 4 exercises of 4 kinds.  → Write at least 12 of at least 5 kinds.',
    ],
    [
      'a rubric that does not sum to 100',
      ({ practical }) => {
        practical.rubric.pop();
      },
      'practical.yaml:1:1  The points of the rubric sum to 60.  → Make them sum to 100.',
    ],
    [
      'a lesson plan that does not fill its hours',
      ({ teaching }) => {
        teaching.inClass[0]!.minutes = 45;
      },
      'teaching.yaml:1:1  The steps in class take 45 minutes.  → Plan 90 minutes: 2 hours of 45.',
    ],
    [
      'law stated without the standing line',
      ({ texts }) => {
        for (const { frontMatter } of Object.values(texts)) frontMatter.lawChecked = '2026-11';
      },
      'zh-CN.mdx:1:1  <NotLegalAdvice /> stands 0 times, and 1 is due.  → Set it once, and `lawChecked` in the front matter, where law is stated; neither elsewhere.',
    ],
    [
      'a simulation that does not exist yet, as a warning',
      ({ texts }) => {
        for (const { frontMatter } of Object.values(texts)) frontMatter.scenarios = ['online-chat/which-siez'];
      },
      'zh-CN.mdx:1:1  warning: There is no simulation "online-chat/which-siez".  → Check the spelling; the page leaves it out until it exists.',
    ],
  ])('is told of %s, with place and cure', (_, change, told) => {
    expect(findings(change)).toContain(told);
  });
});
