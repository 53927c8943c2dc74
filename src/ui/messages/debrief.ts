import type { Catalogue } from './catalogue.ts';
import { debrief as en } from './en/debrief.ts';
import { debrief as zh } from './zh-CN/debrief.ts';

/** Messages of the area “debrief”, by language. */
export const debriefMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
export type DebriefWords = Record<keyof typeof zh, string>;
