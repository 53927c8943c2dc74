import type { Problem } from '../shared/problem.ts';

/** What can go wrong between an instructor and a class, each with a pair of messages `class.<trouble>.what` and `….cure`. */
export const classTroubles = [
  'code-missing', // the text holds no code of ours
  'too-big', // larger than anything honest, or made to explode
  'damaged', // cut off, changed on the way, or not readable at all
  'foreign', // something else than what was expected
  'newer', // written by a later version
  'invalid', // of the right kind, but a field is not what it must be
  'unsafe', // keys that reach for a prototype, or nesting without end
  'signature-wrong', // the signature does not fit the content
  'key-unusable', // a public key that is none
  'keys-unavailable', // this browser can make no key at all
  'seal-unavailable', // this page may not encrypt (no secure context)
  'seal-wrong-key', // sealed to somebody else
  'seal-damaged', // sealed content that does not open
  'not-open-yet',
  'closed', // after the cut-off
  'no-attempts-left',
  'number-missing', // a student number is needed before assigned work begins
  'roster-empty',
  'roster-too-big',
  'roster-no-columns', // no column with names or numbers was recognised
  'roster-no-name',
  'roster-no-number',
  'roster-doubled-number',
  'roster-name-cut',
  'roster-number-cut',
  'zip-damaged',
  'zip-too-many',
] as const;
export type ClassTrouble = (typeof classTroubles)[number];

/**
 * A problem whose `what` and `cure` are message keys (`class.too-big.what`), to be shown in the reader's language.
 * @param about the file, table or thing concerned, as its owner knows it
 * @param path where in it
 */
export function classProblem(
  trouble: ClassTrouble,
  about: string,
  path: (string | number)[] = [],
  severity: Problem['severity'] = 'error',
): Problem {
  return { severity, file: about, path, what: `class.${trouble}.what`, cure: `class.${trouble}.cure` };
}
