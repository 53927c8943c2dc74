import type { AsPlainObject } from 'minisearch';

/** An index as text: half the bytes of its JSON, even compressed. */
export interface PackedPostings {
  /** `term|places in field 0|places in field 1|…` for each term, joined by spaces; places as distances in base 36. */
  postings: string;
  /** How many terms each document has in each field, document by document. */
  lengths: number[];
}

type Frequencies = Record<string, Record<string, number>>;

function packPlaces(frequencies: Record<string, number> | undefined): string {
  const places = Object.keys(frequencies ?? {})
    .map(Number)
    .sort((one, other) => one - other);
  return places.map((place, nth) => (place - (places[nth - 1] ?? -1) - 1).toString(36)).join('.');
}

function unpackPlaces(packed: string): Record<string, number> {
  const frequencies: Record<string, number> = {};
  let place = -1;
  for (const distance of packed.split('.')) {
    place += parseInt(distance, 36) + 1;
    frequencies[String(place)] = 1;
  }
  return frequencies;
}

/** Packs the index of documents that are numbered from 0 and say each term once a field. */
export function packPostings({ index, fieldIds, fieldLength, documentCount }: AsPlainObject): PackedPostings {
  const fields = Object.values(fieldIds);
  const lines = index.map(([term, found]) => {
    const byField = found;
    return [term, ...fields.map((field) => packPlaces(byField[String(field)]))].join('|');
  });
  const lengths = Array.from({ length: documentCount }, (_, id) =>
    fields.map((field) => fieldLength[String(id)]?.[field] ?? 0),
  );
  return { postings: lines.sort().join(' '), lengths: lengths.flat() };
}

/** Undoes `packPostings`. */
export function unpackPostings({ postings, lengths }: PackedPostings, fieldNames: readonly string[]): AsPlainObject {
  const width = fieldNames.length;
  const documentCount = lengths.length / width;
  const ids = Array.from({ length: documentCount }, (_, id) => id);
  const lengthsOf = (id: number) => lengths.slice(id * width, (id + 1) * width);
  const index = postings.split(' ').map((line): [string, Frequencies] => {
    const [term = '', ...places] = line.split('|');
    const found = places.flatMap((packed, field) =>
      packed === '' ? [] : [[String(field), unpackPlaces(packed)] as const],
    );
    return [term, Object.fromEntries(found)];
  });
  const sums = fieldNames.map((_, field) => ids.reduce((sum, id) => sum + (lengths[id * width + field] ?? 0), 0));
  return {
    documentCount,
    nextId: documentCount,
    documentIds: Object.fromEntries(ids.map((id) => [String(id), id])),
    fieldIds: Object.fromEntries(fieldNames.map((name, field) => [name, field])),
    fieldLength: Object.fromEntries(ids.map((id) => [String(id), lengthsOf(id)])),
    averageFieldLength: sums.map((sum) => sum / documentCount),
    storedFields: {},
    dirtCount: 0,
    index: index,
    serializationVersion: 2,
  };
}
