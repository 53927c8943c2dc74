import type { Catalogue } from './catalogue.ts';
import { offline as en } from './en/offline.ts';
import { offline as zh } from './zh-CN/offline.ts';

/** Messages of the area “offline”, by language. */
export const offlineMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
