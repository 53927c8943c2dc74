/** The twelve kinds of exercise (docs/authoring-chapters.md). */
export const exerciseKinds = [
  'single',
  'multiple',
  'true-false',
  'cloze',
  'matching',
  'ordering',
  'classification',
  'numeric',
  'labelling',
  'rewriting',
  'short',
  'case',
] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];
