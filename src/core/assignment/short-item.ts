import { runModes } from '../records/record-names.ts';
import { families } from '../scenario/names.ts';
import type { AssignmentItem } from './assignment-schema.ts';
import { chapterCode, chapterOfCode } from './chapter-codes.ts';
import { countingRules } from './names.ts';

// `<letter><place>,<pass mark>,<weight>,<attempts>,<counts>,<minutes>,<mode | exercises>,<editions>`, and `<id>=` in front where the id
// is not the item's position. An empty field says the usual; empty fields at the end are left out.

const letters = { chapter: 'c', exercises: 'e', practical: 'p', simulation: 's' } as const;
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter as string, kind]));
const usualMode = 'practise';

/** An item in the short form of a link. */
export function shortenItem(item: AssignmentItem, index: number): string {
  const place =
    item.kind === 'simulation' ? `${String(families.indexOf(item.family))}${item.slug}` : chapterCode(item.chapter);
  const tries =
    'attempts' in item ? [item.attempts ?? '', countingRules.indexOf(item.counts) || '', item.minutes ?? ''] : [];
  const fields = [place, item.passMark ?? '', item.weight === 1 ? '' : item.weight, ...tries];
  if (item.kind === 'exercises') fields.push(item.exercises.join('+'));
  if (item.kind === 'simulation')
    fields.push(item.mode === usualMode ? '' : runModes.indexOf(item.mode), item.editions.join('+'));
  const id = item.id === String(index + 1) ? '' : `${item.id}=`;
  return `${id}${letters[item.kind]}${fields.join(',').replace(/,+$/u, '')}`;
}

/** The item behind a short form; not yet known to be sound, so the schema looks at it next. */
export function lengthenItem(short: string, index: number): unknown {
  const [, id, letter = '', rest = ''] = /^(?:([^=]*)=)?(.)(.*)$/su.exec(short) ?? [];
  const [place = '', passMark, weight, attempts, counts, minutes, last = '', editions = ''] = rest.split(',');
  const kind = kinds.get(letter);
  const common = { kind, id: id ?? String(index + 1), passMark: numberOr(passMark, null), weight: numberOr(weight, 1) };
  if (kind === 'chapter' || kind === 'practical') return { ...common, chapter: chapterOfCode(place) };
  const tries = {
    attempts: numberOr(attempts, null),
    counts: countingRules[numberOr(counts, 0)],
    minutes: numberOr(minutes, null),
  };
  if (kind === 'exercises') return { ...common, ...tries, chapter: chapterOfCode(place), exercises: list(last) };
  const mode = last === '' ? usualMode : runModes[Number(last)];
  return {
    ...common,
    ...tries,
    family: families[Number(place.slice(0, 1))],
    slug: place.slice(1),
    mode,
    editions: list(editions),
  };
}

/** NaN, which the schema refuses, when it is no number as we write them. */
function numberOr<Usual>(text: string | undefined, usual: Usual): number | Usual {
  if (text === undefined || text === '') return usual;
  return /^\d+(\.\d+)?(e-\d+)?$/.test(text) ? Number(text) : NaN;
}

const list = (text: string): string[] => (text === '' ? [] : text.split('+'));
