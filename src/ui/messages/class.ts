import type { Catalogue, Translation } from './catalogue.ts';
import { classRoom as en } from './en/class.ts';
import { classRoom as zh } from './zh-CN/class.ts';

/** Messages of the area “class” in one language. */
export type ClassWords = Translation<typeof zh>;

/** Messages of the area “class”, by language. */
export const classRoomMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
