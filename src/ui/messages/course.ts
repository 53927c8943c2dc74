import type { Catalogue } from './catalogue.ts';
import { course as en } from './en/course.ts';
import { course as zh } from './zh-CN/course.ts';

/** Messages of the area “course”, by language. */
export const courseMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
