import type { Catalogue } from './catalogue.ts';
import { ownWords as en } from './en/own-words.ts';
import { ownWords as zh } from './zh-CN/own-words.ts';

/** Messages of the area “own words”, by language. Loaded with the input, only when somebody types. */
export const ownWordsMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
export type OwnWordsWords = Record<keyof typeof zh, string>;
