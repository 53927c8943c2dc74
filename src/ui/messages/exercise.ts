import type { Catalogue, Translation } from './catalogue.ts';
import { exercise as en } from './en/exercise.ts';
import { exercise as zh } from './zh-CN/exercise.ts';

/** Messages of the area “exercise” in one language. */
export type ExerciseWords = Translation<typeof zh>;

/** Messages of the area “exercise”, by language. */
export const exerciseMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
