import { dimensions } from '../scenario/names.ts';
import type { Dimension } from '../scenario/names.ts';
import type { StudentGrades } from './gradebook.ts';

/** A dimension over a class. */
export interface ClassSkill {
  dimension: Dimension;
  /** Mean of the students who show it, 0–100. */
  mean: number;
  /** Students below 60. */
  weak: number;
  n: number;
}

/** Skill means of a class, in the order of the form; dimensions that nobody shows are left out. */
export function classSkills(grades: readonly Pick<StudentGrades, 'dimensions'>[]): ClassSkill[] {
  return dimensions.flatMap((dimension) => {
    const values = grades.flatMap((one) => one.dimensions[dimension] ?? []);
    if (values.length === 0) return [];
    const mean = Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
    return [{ dimension, mean, weak: values.filter((value) => value < 60).length, n: values.length }];
  });
}
