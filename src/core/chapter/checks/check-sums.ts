import type { ChapterSources, Report } from '../chapter-sources.ts';

/** A class hour in minutes. */
const classHour = 45;

/** Checks the sums: points of the rubric, weights of the raters, minutes of the lesson plan. */
export function checkSums({ texts, practical, teaching }: ChapterSources, report: Report): void {
  const points = sum(practical.rubric.map((row) => row.points));
  if (points !== 100) {
    report('practical.yaml', `The points of the rubric sum to ${points}.`, 'Make them sum to 100.', {
      path: ['rubric'],
    });
  }
  const weights = sum(Object.values(practical.columns));
  if (weights !== 100) {
    report('practical.yaml', `The weights of the raters sum to ${weights}.`, 'Make them sum to 100.', {
      path: ['columns'],
    });
  }
  const { theory, practice } = texts['zh-CN'].frontMatter.hours;
  const due = (theory + practice) * classHour;
  const planned = sum(teaching.inClass.map((step) => step.minutes));
  if (planned !== due) {
    const cure = `Plan ${due} minutes: ${theory + practice} hours of ${classHour}.`;
    report('teaching.yaml', `The steps in class take ${planned} minutes.`, cure, { path: ['inClass'] });
  }
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
