import type { Catalogue } from './catalogue.ts';
import { call as en } from './en/call.ts';
import { call as zh } from './zh-CN/call.ts';

/** Messages of the area “call”, by language. */
export const callMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
export type CallWords = Record<keyof typeof zh, string>;
