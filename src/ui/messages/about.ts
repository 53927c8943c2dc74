import type { Catalogue } from './catalogue.ts';
import { about as en } from './en/about.ts';
import { about as zh } from './zh-CN/about.ts';

/** Messages of the area “about”, by language. */
export const aboutMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
