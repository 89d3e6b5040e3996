import { foldName } from './foldName.ts';
import { NameIndex } from './NameIndex.ts';
import {
  emptyGroup,
  isTelling,
  Rank,
  rankOf,
  wholeOf,
  withValue,
  type OrganisationGroup,
} from './OrganisationGroup.ts';

/** What one source says of an organisation's name and country. Several may have the same key. */
export interface NamedOrganisation {
  /** `pic:999862712` and any other number of an authority, `tls:slug`, or `cordis-name:COUNTRY:folded-name`. */
  key: string;
  country: string | null;
  /** All names and aliases as the source writes them; not the short names. */
  names: string[];
}

/** What a curated file says of identity, whatever the names are. */
export interface IdentityRules {
  /** Lists of keys that are one organisation; the first key of each stays. No key is in two lists. */
  same: string[][];
  /** Pairs of keys that are two organisations. */
  different: [string, string][];
}

/** Which organisation each record is. */
export interface Matching {
  /** From each key that went away to the one that stayed, never to one that went away itself. In order of the keys. */
  canonical: Map<string, string>;
  /**
   * Records that fit several organisations, and so are none of them. With one candidate alone: another record fits it
   * as well, and the two are said to be different. In order of the keys.
   */
  ambiguous: { key: string; candidates: string[] }[];
}

/**
 * Finds the records that are one organisation, over all sources at once. The order of the input changes nothing.
 *
 * An organisation has the names and the countries of all records found to be it. A record fits an organisation that
 * shares a name (folded, of at least four characters) and a country with it, and that it is not said to be different
 * from, nor from any record found to be it. A `tls:` record is looked for among the numbered organisations, a
 * `cordis-name:` record among those and the `tls:` ones; a numbered one is never found to be another.
 *
 * It is settled in rounds. In a round every `tls:` record that fits exactly one organisation, by what was known before
 * the round, is found to be it; when there is none, the `cordis-name:` records have a round; it ends when neither kind
 * has any. Two records that are said to be different and fit the same one are both left. A round only adds: what is
 * found stays found, so that names an organisation has of its own go before names that others bring to it, and there
 * are never more rounds than records.
 *
 * `same` goes before all of this, also before `different`. Its keys count even where no record bears them: the list's
 * first key stays, and the list is numbered if one of its keys is. A list of which no record bears any key is left out.
 *
 * @throws Error where a key is in two lists of `same`.
 */
export function matchOrganisations(organisations: Iterable<NamedOrganisation>, rules: IdentityRules): Matching {
  const listOf = listsByKey(rules.same);
  const groups = gatherGroups([...organisations], listOf);
  keepApart(rules.different, groups, listOf);
  const all = [...groups.values()];
  const index = new NameIndex(all);
  const curated = all.filter((group) => group.rank === Rank.CURATED);
  const named = all.filter((group) => group.rank === Rank.NAMED);
  while (findRound(curated, index) || findRound(named, index));
  return { canonical: canonicalKeys(all, listOf), ambiguous: ambiguousKeys([...curated, ...named], index) };
}

function listsByKey(same: readonly string[][]): Map<string, string[]> {
  const listOf = new Map<string, string[]>();
  for (const list of same) {
    for (const key of new Set(list)) {
      if (listOf.has(key)) throw new Error(`\`${key}\` must be in one list of what is the same, not in two.`);
      listOf.set(key, list);
    }
  }
  return listOf;
}

function gatherGroups(organisations: readonly NamedOrganisation[], listOf: Map<string, string[]>) {
  const wanted = namesWithoutNumber(organisations, listOf);
  const groups = new Map<string, OrganisationGroup>();
  for (const { key, country, names } of organisations) {
    const keys = listOf.get(key) ?? [key];
    const id = keys[0] ?? key;
    const group = groups.get(id) ?? emptyGroup(id, rankOf(keys));
    groups.set(id, group);
    if (country !== null && country !== '') group.countries = withValue(group.countries, country);
    const matching = names.map(foldName).filter((name) => wanted.has(name));
    group.names = matching.reduce(withValue, group.names);
  }
  return groups;
}

/** The names that can match: those of records without a number. Few are, and no other name is worth keeping. */
function namesWithoutNumber(organisations: readonly NamedOrganisation[], listOf: Map<string, string[]>): Set<string> {
  const unnumbered = organisations.filter(({ key }) => rankOf(listOf.get(key) ?? [key]) !== Rank.NUMBERED);
  return new Set(unnumbered.flatMap(({ names }) => names.map(foldName)).filter(isTelling));
}

function keepApart(
  different: readonly [string, string][],
  groups: Map<string, OrganisationGroup>,
  listOf: Map<string, string[]>,
): void {
  for (const pair of different) {
    const [one, other] = pair.map((key) => groups.get(listOf.get(key)?.[0] ?? key));
    if (one === undefined || other === undefined || one === other) continue;
    one.differentFrom = [...one.differentFrom, other];
    other.differentFrom = [...other.differentFrom, one];
  }
}

/** One round for the groups of one rank; false where none was found to be another. */
function findRound(groups: readonly OrganisationGroup[], index: NameIndex): boolean {
  const found = new Map<OrganisationGroup, OrganisationGroup>();
  for (const group of groups) {
    if (group.belongsTo !== null) continue;
    const [organisation, second] = index.candidates(group);
    if (organisation !== undefined && second === undefined) found.set(group, organisation);
  }
  const uncontested = [...found].filter(([group, organisation]) =>
    group.differentFrom.every((other) => found.get(wholeOf(other)) !== organisation),
  );
  for (const [group, organisation] of uncontested) index.join(group, organisation);
  return uncontested.length > 0;
}

function canonicalKeys(groups: readonly OrganisationGroup[], listOf: Map<string, string[]>): Map<string, string> {
  const pairs: [string, string][] = [];
  for (const group of groups) {
    const { id } = wholeOf(group);
    for (const key of new Set(listOf.get(group.id) ?? [group.id])) if (key !== id) pairs.push([key, id]);
  }
  return new Map(pairs.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function ambiguousKeys(groups: readonly OrganisationGroup[], index: NameIndex): Matching['ambiguous'] {
  const ambiguous: Matching['ambiguous'] = [];
  for (const group of groups) {
    if (group.belongsTo !== null) continue;
    const candidates = [...index.candidates(group)].map(({ id }) => id).sort();
    if (candidates.length > 0) ambiguous.push({ key: group.id, candidates });
  }
  return ambiguous.sort((one, other) => (one.key < other.key ? -1 : 1));
}
