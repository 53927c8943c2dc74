import type { Catalogue } from './catalogue.ts';
import { teaching as en } from './en/teaching.ts';
import { teaching as zh } from './zh-CN/teaching.ts';

/** Messages of the area “teaching”, by language. */
export const teachingMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
