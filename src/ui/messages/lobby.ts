import type { Catalogue } from './catalogue.ts';
import { lobby as en } from './en/lobby.ts';
import { lobby as zh } from './zh-CN/lobby.ts';

/** Messages of the area “lobby”, by language. */
export const lobbyMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
