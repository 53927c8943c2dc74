import { z } from 'zod';
import { isPlainJson, type JsonValue } from './json-value.ts';

/** Field types that the rows share. Limits are generous for people and tight for attackers. */

/** A key that names another row or a thing in the course. */
export const keyText = z.string().min(1).max(200);

/** A word or a short line that people read, e.g. a name. */
export const shortText = z.string().max(200);

/** Running text that a person wrote. */
export const longText = z.string().max(20_000);

/** A whole document kept as text, e.g. an assignment as it was issued. */
export const documentText = z.string().max(4_000_000);

/** A point in time: milliseconds since 1970 in UTC. */
export const moment = z.number().int().min(0).max(8_640_000_000_000_000);

/** A length of time in milliseconds. */
export const duration = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** A whole number from 0. */
export const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** A share from 0 to 1. */
export const share = z.number().min(0).max(1);

/** Any plain JSON value; the kind of event, exercise or setting knows its inside. */
export const json = z.custom<JsonValue>(isPlainJson, 'Expected plain JSON.');
