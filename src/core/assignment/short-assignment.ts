import type { JsonValue } from '../records/json-value.ts';
import type { SignedAssignment } from './assignment-schema.ts';
import { feedbackReleases, workLanguages } from './names.ts';
import { lengthenItem, shortenItem } from './short-item.ts';

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
    signed.items.map(shortenItem).join(';'),
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
  return {
    format: 'rolecall-assignment/1',
    id: id(0), version: id(1), nonce: id(2),
    title: at(1),
    note: at(10) === 0 ? '' : at(10),
    language: workLanguages[Number(at(7))],
    items: textAt(at(4)).split(';').map(lengthenItem),
    opensAt: moment(0), dueAt: moment(1), cutOffAt: moment(2),
    late: late === 0 ? null : { percent: reader(late)(0), per: reader(late)(1) === 1 ? 'hour' : 'day', floor: reader(late)(2) },
    feedback: feedbackReleases[Number(at(8))],
    shuffle: at(9) === 1,
    student: at(11) === 0 ? null : at(11),
    issuer: { name: issuer(0), key: longKey(issuer(1)), sealKey: issuer(2) === 0 ? null : longKey(issuer(2)) },
    signature: at(5),
  }; // prettier-ignore
}

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
