import type { Catalogue, Translation } from './catalogue.ts';
import { gradebook as en } from './en/gradebook.ts';
import { gradebook as zh } from './zh-CN/gradebook.ts';

/** Messages of the area “gradebook” in one language. */
export type GradebookWords = Translation<typeof zh>;

/** Messages of the area “gradebook”, by language. */
export const gradebookMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
