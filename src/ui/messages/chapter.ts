import type { Catalogue } from './catalogue.ts';
import { chapter as en } from './en/chapter.ts';
import { chapter as zh } from './zh-CN/chapter.ts';

/** Messages of the area “chapter”, by language. */
export const chapterMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
