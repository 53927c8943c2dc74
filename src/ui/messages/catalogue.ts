import type { Locale } from '#core/scenario/names.ts';

/** The English side of an area: exactly the keys of the Chinese one. */
export type Translation<Source extends Record<string, string>> = Record<keyof Source, string>;

/** One area of the catalogue in every language; a missing key does not compile. */
export type Catalogue<Source extends Record<string, string>> = Record<Locale, Translation<Source>>;

/**
 * Puts values into the `{placeholders}` of a message.
 * @throws when the message names a value that is not given: a bug, never an input
 */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replaceAll(/\{([a-zA-Z]+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The message "${message}" needs a value for {${name}}.`);
    return String(value);
  });
}
