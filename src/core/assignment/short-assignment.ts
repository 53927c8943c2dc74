import type { JsonValue } from '../records/json-value.ts';
import { runModes } from '../records/record-names.ts';
import type { AssignmentItem, SignedAssignment } from './assignment-schema.ts';
import { countingRules, feedbackReleases, workLanguages } from './names.ts';

/**
 * The short form of an assignment, for links: lists instead of named fields, numbers instead of words, and nothing that says the usual.
 * The order of these lists is for ever: links are on paper.
 */
export function shortenAssignment(signed: SignedAssignment): JsonValue {
  const { id, version, nonce, title, note, issuer, late } = signed;
  return trimmed([
    [id, version, nonce],
    title,
    [signed.opensAt, signed.dueAt, signed.cutOffAt].map((time) => (time === null ? 0 : time / 60_000)),
    trimmed([issuer.name, shortKey(issuer.key), issuer.sealKey === null ? 0 : shortKey(issuer.sealKey)]),
    signed.items.map(shortenItem),
    signed.signature,
    late === null ? 0 : [late.percent, late.per === 'hour' ? 1 : 0, late.floor],
    workLanguages.indexOf(signed.language),
    feedbackReleases.indexOf(signed.feedback),
    signed.shuffle ? 1 : 0,
    note === '' ? 0 : note,
    signed.student ?? 0,
  ]);
}

/** The long form of a short one; not yet known to be sound, so the schema looks at it next. */
export function lengthenAssignment(short: JsonValue): unknown {
  const at = reader(short);
  const [id, times, issuer, late] = [reader(at(0)), reader(at(2)), reader(at(3)), at(6)];
  const moment = (place: number) =>
    isNumber(times(place)) && times(place) !== 0 ? Number(times(place)) * 60_000 : null;
  const items = at(4);
  return {
    format: 'rolecall-assignment/1',
    id: id(0), version: id(1), nonce: id(2),
    title: at(1),
    note: at(10) === 0 ? '' : at(10),
    language: workLanguages[Number(at(7))],
    items: Array.isArray(items) ? items.map(lengthenItem) : items,
    opensAt: moment(0), dueAt: moment(1), cutOffAt: moment(2),
    late: late === 0 ? null : { percent: reader(late)(0), per: reader(late)(1) === 1 ? 'hour' : 'day', floor: reader(late)(2) },
    feedback: feedbackReleases[Number(at(8))],
    shuffle: at(9) === 1,
    student: at(11) === 0 ? null : at(11),
    issuer: { name: issuer(0), key: longKey(issuer(1)), sealKey: issuer(2) === 0 ? null : longKey(issuer(2)) },
    signature: at(5),
  }; // prettier-ignore
}

const modeOf = (mode: (typeof runModes)[number]): number => (runModes.indexOf(mode) + 2) % 3; // practise is the usual one

function shortenItem(item: AssignmentItem): JsonValue {
  const common = (place: JsonValue, ...rest: JsonValue[]): JsonValue => {
    // A whole pass mark of 0 differs from none, so none is −1.
    return trimmed([
      letters[item.kind],
      item.id,
      place,
      item.passMark === null ? 0 : item.passMark + 1,
      item.weight - 1,
      ...rest,
    ]);
  };
  const tries = 'attempts' in item ? [item.attempts ?? 0, countingRules.indexOf(item.counts), item.minutes ?? 0] : [];
  switch (item.kind) {
    case 'chapter':
    case 'practical':
      return common(item.chapter);
    case 'exercises':
      return common(item.chapter, ...tries, item.exercises.length === 0 ? 0 : item.exercises);
    case 'simulation':
      return common(`${item.family}/${item.slug}`, ...tries, modeOf(item.mode), item.editions.join(''));
  }
}

function lengthenItem(short: JsonValue): unknown {
  const at = reader(short);
  const kind = Object.entries(letters).find(([, letter]) => letter === at(0))?.[0];
  const common = { kind, id: at(1), passMark: at(3) === 0 ? null : less(at(3), 1), weight: less(at(4), -1) };
  const tries = {
    attempts: at(5) === 0 ? null : at(5),
    counts: countingRules[Number(at(6))],
    minutes: at(7) === 0 ? null : at(7),
  };
  if (kind === 'chapter' || kind === 'practical') return { ...common, chapter: at(2) };
  if (kind === 'exercises') return { ...common, ...tries, chapter: at(2), exercises: at(8) === 0 ? [] : at(8) };
  const [family, slug] = textAt(at(2)).split('/');
  const editions = at(9) === 0 ? [] : (textAt(at(9)).match(/.{1,16}/g) ?? []);
  return { ...common, ...tries, family, slug, mode: runModes[(Number(at(8)) + 1) % 3], editions };
}

const letters = { chapter: 'c', exercises: 'e', practical: 'p', simulation: 's' } as const;

const keyLetters = { e: 'ed25519:', p: 'es256:', s: 'soft:', x: 'x25519:' } as const;

function shortKey(key: string): string {
  for (const [letter, start] of Object.entries(keyLetters))
    if (key.startsWith(start)) return letter + key.slice(start.length);
  return key;
}

function longKey(short: JsonValue): unknown {
  if (typeof short !== 'string') return short;
  const start = new Map<string, string>(Object.entries(keyLetters)).get(short.slice(0, 1));
  return start === undefined ? short : start + short.slice(1);
}

const textAt = (value: JsonValue): string => (typeof value === 'string' ? value : '');

const isNumber = (value: JsonValue): value is number => typeof value === 'number';

const less = (value: JsonValue, by: number): unknown => (isNumber(value) ? value - by : value);

/** Reads places of a list; what is not there was the usual, which is 0. */
const reader =
  (value: JsonValue) =>
  (place: number): JsonValue =>
    Array.isArray(value) ? (value[place] ?? 0) : 0;

/** A list without the usual at its end. */
function trimmed(list: JsonValue[]): JsonValue[] {
  let length = list.length;
  while (length > 0 && (list[length - 1] === 0 || list[length - 1] === '')) length -= 1;
  return list.slice(0, length);
}
