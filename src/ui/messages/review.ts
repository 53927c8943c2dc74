import type { Catalogue, Translation } from './catalogue.ts';
import { review as en } from './en/review.ts';
import { review as zh } from './zh-CN/review.ts';

/** Messages of the area “review” in one language. */
export type ReviewWords = Translation<typeof zh>;

/** Messages of the area “review”, by language. */
export const reviewMessages: Catalogue<typeof zh> = { 'zh-CN': zh, en };
