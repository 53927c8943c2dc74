import { identity } from './run-state.ts';
const within = (value, range) => value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity);
/** Position of an id. A scenario that was checked has only known ids; an unknown one never holds. */
function flag(list, id, read) {
    const position = list.indexOf(id);
    return (state) => read(state)[position] === 1;
}
/** Turns a condition into a function of the run. All given keys must hold together. */
export function compileCondition(condition, ids) {
    const guards = [];
    const { knows, revealed, offered, accepted, done, said, lookedUp, verified, arousal, trust, understood } = condition;
    if (knows !== undefined)
        guards.push(flag(ids.facts, knows, (state) => state.knows));
    if (revealed !== undefined)
        guards.push(flag(ids.hidden, revealed, (state) => state.revealed));
    if (offered !== undefined)
        guards.push(flag(ids.remedies, offered, (state) => state.offered));
    if (accepted === 'any')
        guards.push((state) => state.accepted.includes(1));
    else if (accepted !== undefined)
        guards.push(flag(ids.remedies, accepted, (state) => state.accepted));
    if (done !== undefined)
        guards.push(flag(ids.points, done, (state) => state.done));
    if (said !== undefined) {
        const positions = ids.replies.flatMap((id, position) => (id === said ? [position] : []));
        guards.push((state) => positions.some((position) => (state.said[position] ?? 0) > 0));
    }
    if (lookedUp !== undefined)
        guards.push(flag(ids.lookups, lookedUp, (state) => state.lookedUp));
    if (verified !== undefined)
        guards.push((state) => (state.identity === identity.confirmed) === verified);
    if (arousal)
        guards.push((state) => within(state.mood.arousal, arousal));
    if (trust)
        guards.push((state) => within(state.mood.trust, trust));
    if (understood)
        guards.push((state) => within(state.mood.understood, understood));
    if (condition.all) {
        const parts = condition.all.map((part) => compileCondition(part, ids));
        guards.push((state) => parts.every((part) => part(state)));
    }
    if (condition.any) {
        const parts = condition.any.map((part) => compileCondition(part, ids));
        guards.push((state) => parts.some((part) => part(state)));
    }
    if (condition.not) {
        const part = compileCondition(condition.not, ids);
        guards.push((state) => !part(state));
    }
    const [only] = guards;
    return guards.length === 1 && only ? only : (state) => guards.every((guard) => guard(state));
}
