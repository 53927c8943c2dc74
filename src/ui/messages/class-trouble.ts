import type { ClassTrouble } from '#core/assignment/class-trouble.ts';
import type { anomalyKinds } from '#core/evidence/anomalies.ts';
import type { ReasonId, Verdict } from '#core/evidence/reasons.ts';
import type { Locale } from '#core/scenario/names.ts';
import { classTrouble as en } from './en/class-trouble.ts';
import { classTrouble as zh } from './zh-CN/class-trouble.ts';

/** What and cure of every trouble of a class, and the words for what checking evidence found. */
export type ClassTroubleWords = Record<
  | `class.${ClassTrouble}.${'what' | 'cure'}`
  | `class.reason.${ReasonId}`
  | `class.anomaly.${(typeof anomalyKinds)[number]}`
  | `class.verdict.${Verdict}`
  | 'class.limits',
  string
>;

/** Messages of the area “class-trouble”, by language. */
export const classTroubleMessages: Record<Locale, ClassTroubleWords> = { 'zh-CN': zh, en };
