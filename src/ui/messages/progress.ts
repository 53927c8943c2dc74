import type { Catalogue } from './catalogue.ts';
import { progress as en } from './en/progress.ts';
import { progress as zh } from './zh-CN/progress.ts';

/** Messages of the area “progress”, by language. */
export const progressMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
