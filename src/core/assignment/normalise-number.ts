/** A student number in the one way in which it is compared: half-width, capitals, no spaces. Leading zeros stay. */
export const normaliseNumber = (number: string): string => number.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
