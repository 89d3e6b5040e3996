/**
 * Kinds of ids that stand for an organisation, the weakest first. A record is found to be one of a higher rank, never of
 * its own: two numbers of one authority are two organisations.
 */
export const Rank = { NAMED: 0, CURATED: 1, VAT: 2, WIKIDATA: 3, ROR: 4, NUMBERED: 5 } as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

/** Any other prefix is an authority's number that stays in every case, as `pic:` is. */
const RANKS: readonly [prefix: string, rank: Rank][] = [
  ['cordis-name:', Rank.NAMED],
  ['tls:', Rank.CURATED],
  ['vat:', Rank.VAT],
  ['wikidata:', Rank.WIKIDATA],
  ['ror:', Rank.ROR],
];

/** Fewer letters and digits than this tell nothing apart: many organisations of a country share their initials. */
const SHORTEST = 4;

/** Records that are one organisation: those of one key, those of one curated list, and those found to be it. */
export interface OrganisationGroup {
  /** The key that stays. */
  readonly id: string;
  readonly rank: Rank;
  /** Folded, each once; only those that can match. */
  names: readonly string[];
  countries: readonly string[];
  /** Numbers of authorities, folded, each once: `vat:IT01234567890`. */
  numbers: readonly string[];
  /** Those that a curated file says this is not. The relation is kept on both sides. */
  differentFrom: readonly OrganisationGroup[];
  /** The organisation that this was found to be. */
  belongsTo: OrganisationGroup | null;
}

// Lists are replaced by `concat`, not grown: most hold one value or none, and a grown or spread one keeps room for seventeen.
const NONE: readonly never[] = [];

/** A group without names yet. */
export function emptyGroup(id: string, rank: Rank): OrganisationGroup {
  return { id, rank, names: NONE, countries: NONE, numbers: NONE, differentFrom: NONE, belongsTo: null };
}

/** The rank of what has these keys: that of the best of them. */
export function rankOf(keys: readonly string[]): Rank {
  return keys.reduce<Rank>((best, key) => {
    const rank = RANKS.find(([prefix]) => key.startsWith(prefix))?.[1] ?? Rank.NUMBERED;
    return rank > best ? rank : best;
  }, Rank.NAMED);
}

/** A list with one more value, unless it is there already. */
export function withValue(list: readonly string[], value: string): readonly string[] {
  return list.includes(value) ? list : list.concat(value);
}

/** The organisation that a group has been found to be in the end; itself where it was found to be none. */
export function wholeOf(group: OrganisationGroup): OrganisationGroup {
  let whole = group;
  while (whole.belongsTo !== null) whole = whole.belongsTo;
  return whole;
}

/** True where a folded name can tell organisations apart. A Korean syllable is one character here, as it is on paper. */
export function isTelling(foldedName: string): boolean {
  // NFKD makes at most three of one, so that nothing of this length needs counting.
  return foldedName.length >= 3 * SHORTEST || [...foldedName.normalize('NFC')].length >= SHORTEST;
}
