import type { Catalogue } from './catalogue.ts';
import { glossary as en } from './en/glossary.ts';
import { glossary as zh } from './zh-CN/glossary.ts';

/** Messages of the area “glossary”, by language. */
export const glossaryMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
