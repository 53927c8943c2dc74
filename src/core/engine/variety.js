import { seededRandom } from '../shared/seeded-random.ts';
/** Which alternative of each variety group a seed picks. */
export function pickVariety(groups, seed) {
    const random = seededRandom(`variety:${seed}`);
    return groups.map((group) => Math.floor(random() * group.length));
}
/** The placeholder words of a choice, e.g. `{ dish: '烤盘' }`. */
export function varietyWords(groups, choice) {
    return Object.assign({}, ...groups.map((group, position) => group[choice[position] ?? 0] ?? {}));
}
/** Replaces `{placeholders}` by the words of the choice; unknown ones stay as they are. */
export function fillPlaceholders(text, words) {
    return text.includes('{') ? text.replace(/\{([a-z0-9-]+)\}/g, (whole, name) => words[name] ?? whole) : text;
}
