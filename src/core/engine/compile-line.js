import { speechSeconds } from './speech.ts';
import { fillPlaceholders } from './variety.ts';
const pick = (wordings, wording) => typeof wordings === 'string' ? wordings : (wordings[wording % wordings.length] ?? '');
/** Three texts by tone with their speaking time. A missing tone takes the next calmer one, else the next angrier. */
export function compileLine(id, line, context) {
    const byTone = typeof line === 'string' || Array.isArray(line)
        ? [line, line, line]
        : [
            line.calm ?? line.upset ?? line.angry ?? '',
            line.upset ?? line.calm ?? line.angry ?? '',
            line.angry ?? line.upset ?? line.calm ?? '',
        ];
    const texts = byTone.map((wordings) => fillPlaceholders(pick(wordings, context.wording), context.words));
    const seconds = texts.map((text) => speechSeconds(text, context.locale, context.perSecond, context.channel));
    return { id, texts: texts, seconds: seconds };
}
