import { toneIndex } from '../customer/mood-band.ts';
import { redLines } from '../scenario/names.ts';
/** The customer says a line in the tone of the moment; the virtual clock goes on. */
export function speak(state, spoken, entry) {
    if (!spoken)
        return;
    const tone = toneIndex(state.mood.arousal);
    state.clock += spoken.seconds[tone] ?? 0;
    const text = spoken.texts[tone] ?? '';
    if (entry && text !== '')
        entry.spoken.push({ line: spoken.id, text, tone });
}
/** Notes a crossed red line: each rule once a turn. */
export function crossRedLine(state, code, turn, entry) {
    const rule = redLines.indexOf(code);
    if (state.redLines.some((crossed) => crossed.rule === rule && crossed.turn === turn))
        return;
    state.redLines.push({ rule, turn });
    entry?.redLines.push(code);
}
