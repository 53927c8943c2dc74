import type { Channel, Locale } from '../scenario/names.ts';
/** Length of a text as its language counts it: characters that are read aloud (zh), or words (en). */
export declare function spokenLength(text: string, locale: Locale): number;
/** Seconds that a text takes to say (phone, counter) or to read (chat, three times as fast). */
export declare function speechSeconds(text: string, locale: Locale, perSecond: number, channel: Channel): number;
