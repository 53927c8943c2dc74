import type { Catalogue } from './catalogue.ts';
import { home as en } from './en/home.ts';
import { home as zh } from './zh-CN/home.ts';

/** Messages of the area “home”, by language. */
export const homeMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
