import { actIndex } from '../customer/compile-model.ts';
const share = (parts, whole) => (whole === 0 ? null : parts.reduce((sum, part) => sum + part, 0) / whole);
/** Share of the points of a kind that were met; points that do not apply leave the denominator. */
export function pointShare(compiled, state, wanted) {
    let applying = 0;
    let met = 0;
    compiled.points.forEach((point, position) => {
        if (!wanted(position) || (point.guard && !point.guard(state)))
            return;
        applying += 1;
        met += state.done[position] ?? 0;
    });
    return share([met], applying);
}
/** Reads the facts of a run off its state. */
export function factsOfRun(compiled, state) {
    const { scenario } = compiled.edition;
    const kind = (wanted) => (position) => compiled.points[position]?.kind === wanted;
    const accepted = compiled.remedies.reduce((best, remedy, position) => (state.accepted[position] ? Math.max(best, remedy.solves) : best), -1);
    const notices = compiled.points.flatMap((point, position) => (/notice|recording/.test(point.id) ? [position] : []));
    return {
        count: (act) => state.actCount[actIndex(act)] ?? 0,
        quality: (act) => state.actQuality[actIndex(act)] ?? 0,
        first: (act) => {
            const turn = state.actFirst[actIndex(act)] ?? -1;
            return turn < 0 ? 99 : turn;
        },
        acknowledgedAndActed: state.acknowledgedAndActed > 0,
        hiddenShare: share(state.revealed, compiled.hidden.length),
        policyShare: pointShare(compiled, state, kind('policy')),
        milestoneShare: (item) => pointShare(compiled, state, (position) => compiled.points[position]?.item === item),
        identityNeeded: scenario.record.identity !== undefined,
        notice: notices.length === 0 ? null : notices.every((position) => state.done[position] === 1),
        agreement: accepted === 1 ? 1 : accepted === 0.5 || state.transferred === 1 ? 0.7 : accepted === 0 ? 0.5 : 0,
        optionsOffered: compiled.remedies.some((remedy, position) => remedy.options && state.offered[position] === 1),
        unannouncedHolds: state.mood.unannouncedHolds,
        overrunHolds: state.overrunHolds,
        skippedStages: state.skippedStages,
        overlongTurns: state.overlongTurns,
        forbiddenPhrases: state.forbiddenPhrases,
        handleTimeRatio: state.clock / scenario.handleTime,
        firstResponseShare: scenario.channel !== 'chat' ? null : state.firstResponse >= 0 && state.firstResponse <= 30 ? 1 : 0,
        ticket: state.ticket.length === 0 ? [0, 0, 0, 0, 0] : state.ticket,
    };
}
