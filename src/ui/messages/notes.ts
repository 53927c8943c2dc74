import type { Catalogue } from './catalogue.ts';
import { notes as en } from './en/notes.ts';
import { notes as zh } from './zh-CN/notes.ts';

/** Messages of the area “notes”, by language. */
export const notesMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
export type NotesWords = (typeof notesMessages)['zh-CN' | 'en'];
