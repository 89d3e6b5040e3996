/** The fields that a word may stand in, from the one that says most to the one that says least. */
export const TEXT_FIELDS = [
  'identifiers',
  'short',
  'names',
  'aliases',
  'initials',
  'subjects',
  'places',
  'objective',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The texts that search has of one entity. `short`: acronyms and codes; `subjects`: keywords and fields; `initials`: made, not read. */
export type SearchText = Partial<Record<TextField, readonly string[]>>;

/** The weight of a word by the field it stands in. */
export const FIELD_WEIGHTS: Readonly<Record<TextField, number>> = {
  identifiers: 1,
  short: 1,
  names: 1,
  aliases: 0.95,
  initials: 0.6,
  subjects: 0.5,
  places: 0.3,
  objective: 0.2,
};

/** A set of fields as bits, the i-th for the i-th of TEXT_FIELDS. */
export function fieldBits(...fields: readonly TextField[]): number {
  return fields.reduce((bits, field) => bits | (1 << TEXT_FIELDS.indexOf(field)), 0);
}

/** The fields that name a thing. */
export const NAMING = fieldBits('identifiers', 'short', 'names', 'aliases');
export const EVERY_FIELD = fieldBits(...TEXT_FIELDS);

/** For each set of fields the largest weight in it. */
export const WEIGHT_OF_BITS: Float64Array = Float64Array.from({ length: 1 << TEXT_FIELDS.length }, (_, bits) =>
  TEXT_FIELDS.reduce((most, field, at) => (bits & (1 << at) ? Math.max(most, FIELD_WEIGHTS[field]) : most), 0),
);
