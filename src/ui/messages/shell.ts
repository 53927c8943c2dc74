import type { Catalogue } from './catalogue.ts';
import { shell as en } from './en/shell.ts';
import { shell as zh } from './zh-CN/shell.ts';

/** Messages of the area “shell”, by language. */
export const shellMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
