import type { Catalogue, Translation } from './catalogue.ts';
import { assignment as en } from './en/assignment.ts';
import { assignment as zh } from './zh-CN/assignment.ts';

/** Messages of the area “assignment” in one language. */
export type AssignmentWords = Translation<typeof zh>;

/** Messages of the area “assignment”, by language. */
export const assignmentMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
