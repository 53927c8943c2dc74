import type { Catalogue } from './catalogue.ts';
import { search as en } from './en/search.ts';
import { search as zh } from './zh-CN/search.ts';

/** Messages of the area “search”, by language. */
export const searchMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
export type SearchWords = (typeof searchMessages)['zh-CN'];
