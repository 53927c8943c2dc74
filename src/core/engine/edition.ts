import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { CustomerModel } from '../customer/model-types.ts';
import type { Act, Family, Locale } from '../scenario/names.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Rubric } from '../scoring/rubric-types.ts';

/** An always-available move in one language: greet, apologise, repeat back, refuse, escalate … */
export interface Move {
  label: string;
  /** Example wordings that own words are matched against. */
  also: string[];
  acts: { act: Act; quality: number }[];
  /** What the customer says to it, by tone: calm, upset, angry. */
  answer: [string, string, string];
}

/** A scenario in one language with the model and rubric it is played on: all that a replay needs, for ever. */
export interface Edition {
  format: 'rolecall-edition/1';
  id: { family: Family; slug: string };
  locale: Locale;
  /** Texts resolved to `locale`; `also` wordings are left out (they are only for matching). */
  scenario: Scenario;
  model: CustomerModel;
  rubric: Rubric;
  moves: Record<string, Move>;
  forbiddenPhrases: string[];
}

/** Canonical JSON (RFC 8785) of an edition of a contact or a desk: the text that is stored and hashed. */
export function editionText(edition: object): string {
  const text = canonicalize(edition);
  if (text === undefined) throw new Error('An edition must be a JSON object.');
  return text;
}

/** Content hash of an edition: `sha256-` and 64 hex digits of its canonical JSON. */
export function editionHash(edition: object): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(editionText(edition))))}`;
}
