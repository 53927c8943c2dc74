import type { Channel, Locale } from '../scenario/names.ts';
import type { Line } from '../scenario/reply-schema.ts';
import type { CompiledLine } from './compiled.ts';
import { speechSeconds } from './speech.ts';
import { fillPlaceholders } from './variety.ts';

/** What every line of a scenario shares while it is compiled. */
export interface LineContext {
  locale: Locale;
  channel: Channel;
  perSecond: number;
  words: Record<string, string>;
  /** 0–2, from the seed: which of several wordings is taken. */
  wording: number;
}

const pick = (wordings: string | string[], wording: number): string =>
  typeof wordings === 'string' ? wordings : (wordings[wording % wordings.length] ?? '');

/** Three texts by tone with their speaking time. A missing tone takes the next calmer one, else the next angrier. */
export function compileLine(id: string, line: Line, context: LineContext): CompiledLine {
  const byTone =
    typeof line === 'string' || Array.isArray(line)
      ? [line, line, line]
      : [
          line.calm ?? line.upset ?? line.angry ?? '',
          line.upset ?? line.calm ?? line.angry ?? '',
          line.angry ?? line.upset ?? line.calm ?? '',
        ];
  const texts = byTone.map((wordings) => fillPlaceholders(pick(wordings, context.wording), context.words));
  const seconds = texts.map((text) => speechSeconds(text, context.locale, context.perSecond, context.channel));
  return { id, texts: texts as CompiledLine['texts'], seconds: seconds as CompiledLine['seconds'] };
}
