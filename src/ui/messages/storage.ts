import type { StorageTrouble } from '#core/records/storage-problem.ts';
import type { Locale } from '#core/scenario/names.ts';
import { storage as en } from './en/storage.ts';
import { storage as zh } from './zh-CN/storage.ts';

/** What and cure of every trouble with the records of this device. */
export type StorageWords = Record<`storage.${StorageTrouble}.${'what' | 'cure'}`, string>;

/** Messages of the area “storage”, by language. */
export const storageMessages: Record<Locale, StorageWords> = { 'zh-CN': zh, en };
