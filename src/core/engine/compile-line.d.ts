import type { Channel, Locale } from '../scenario/names.ts';
import type { Line } from '../scenario/reply-schema.ts';
import type { CompiledLine } from './compiled.ts';
/** What every line of a scenario shares while it is compiled. */
export interface LineContext {
    locale: Locale;
    channel: Channel;
    perSecond: number;
    words: Record<string, string>;
    /** 0–2, from the seed: which of several wordings is taken. */
    wording: number;
}
/** Three texts by tone with their speaking time. A missing tone takes the next calmer one, else the next angrier. */
export declare function compileLine(id: string, line: Line, context: LineContext): CompiledLine;
