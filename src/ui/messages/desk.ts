import type { Catalogue } from './catalogue.ts';
import { desk as en } from './en/desk.ts';
import { desk as zh } from './zh-CN/desk.ts';

/** Messages of the area “desk”, by language. */
export const deskMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
export type DeskWords = Record<keyof typeof zh, string>;
