import { appendTo } from '../../rules/appendTo.ts';
import { BearerIndex } from './BearerIndex.ts';
import { foldName } from '../../rules/foldName.ts';
import { contradict, foldNumber } from './foldNumber.ts';
import {
  emptyGroup,
  isTelling,
  Rank,
  rankOf,
  wholeOf,
  withValue,
  type OrganisationGroup,
} from './OrganisationGroup.ts';

/** An organisation's name and country as one source states them. Several may have the same key. */
export interface NamedOrganisation {
  /** `pic:999862712` and any other number of an authority, `tls:slug`, or `cordis-name:COUNTRY:folded-name`. */
  key: string;
  country: string | null;
  /** All names and aliases as the source writes them; not the short names. */
  names: string[];
  /** Numbers that authorities gave it, beside the key: `vat:IT01234567890`. */
  identifiers?: Iterable<string>;
}

/** Rules of a curated file about identity, whatever the names are. */
export interface IdentityRules {
  /** Lists of keys that are one organisation; the first key of each stays. No key is in two lists. */
  same: string[][];
  /** Pairs of keys that are two organisations. */
  different: [string, string][];
}

/** The organisation of each record. */
export interface Matching {
  /** From each key that went away to the one that stayed, never to one that went away itself. In order of the keys. */
  canonical: Map<string, string>;
  /**
   * Records that fit several organisations, and so are none of them. With one candidate alone: it has another number,
   * or another record fits it as well and the two are not the same. In order of the keys.
   */
  ambiguous: { key: string; candidates: string[] }[];
}

/** The ranks whose records are looked for among the higher ones, in the order in which they are. */
const SEEKING = [Rank.ROR, Rank.WIKIDATA, Rank.VAT, Rank.CURATED, Rank.NAMED];

/**
 * Finds the records that are one organisation, over all sources at once. The order of the input changes nothing.
 *
 * An organisation has the names, the countries and the numbers of all records found to be it. Records rank by their
 * keys: `cordis-name:`, `tls:`, `vat:`, `wikidata:`, `ror:`, and above them `pic:` and every other number. A record is
 * found to be one of a higher rank: the one that bears a number of its own, or else the one that shares a name (folded,
 * of at least four characters) and a country with it. It never is one that it is said to be different from, or that has
 * another number of the same authority, nor one that a record found to be it keeps it apart from. Of a `cordis-name:`
 * record the name and the country alone count.
 *
 * It is settled in rounds. In a round every record of one rank that fits exactly one organisation, by what was known
 * before the round, is found to be it; when there is none, the next lower rank has a round; it ends when no rank has
 * any. Two records that are kept apart in the same way and fit the same one are both left. A round only adds: what is
 * found stays found, so that names an organisation has of its own go before names that others bring to it, and there
 * are never more rounds than records.
 *
 * `same` goes before all of this, also before `different`. Its keys count even where no record bears them: the list's
 * first key stays, and the list is numbered if one of its keys is. A list of which no record bears any key is left out.
 *
 * @param organisations gone through several times; the same each time
 * @throws Error where a key is in two lists of `same`.
 */
export function matchOrganisations(organisations: Iterable<NamedOrganisation>, rules: IdentityRules): Matching {
  const listOf = listsByKey(rules.same);
  const groups = gatherGroups(organisations, listOf);
  keepApart(rules.different, groups, listOf);
  const all = [...groups.values()];
  const index = new BearerIndex(all);
  const ranks = SEEKING.map((rank) => all.filter((group) => group.rank === rank));
  while (ranks.some((ofRank) => findRound(ofRank, index)));
  return { canonical: canonicalKeys(all, listOf), ambiguous: ambiguousKeys(ranks.flat(), index) };
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

/** Those that can match or be matched. */
function gatherGroups(organisations: Iterable<NamedOrganisation>, listOf: Map<string, string[]>) {
  const sought = soughtAfter(organisations, listOf);
  const groups = new Map<string, OrganisationGroup>();
  for (const organisation of organisations) {
    const keys = listOf.get(organisation.key) ?? [organisation.key];
    const id = keys[0] ?? organisation.key;
    const isSought =
      rankOf(keys) !== Rank.NUMBERED ||
      listOf.has(organisation.key) ||
      numbersOf(keys, organisation).some((number) => sought.numbers.has(number)) ||
      organisation.names.some((name) => sought.names.has(foldName(name)));
    if (isSought && !groups.has(id)) groups.set(id, emptyGroup(id, rankOf(keys)));
  }
  for (const organisation of organisations) {
    const { key, country, names } = organisation;
    const keys = listOf.get(key) ?? [key];
    const group = groups.get(keys[0] ?? key);
    if (group === undefined) continue;
    if (country !== null && country !== '') group.countries = withValue(group.countries, country);
    const matching = names.map(foldName).filter((name) => sought.names.has(name));
    group.names = matching.reduce(withValue, group.names);
    if (group.rank !== Rank.NAMED) group.numbers = numbersOf(keys, organisation).reduce(withValue, group.numbers);
  }
  return groups;
}

function numbersOf(keys: readonly string[], { identifiers = [] }: NamedOrganisation): string[] {
  return [...keys, ...identifiers].map(foldNumber).filter((number) => number !== null);
}

/** The names and numbers of records that may be found to be another: few are, and what bears none of these never matches. */
function soughtAfter(organisations: Iterable<NamedOrganisation>, listOf: Map<string, string[]>) {
  const [names, numbers] = [new Set<string>(), new Set<string>()];
  for (const organisation of organisations) {
    const keys = listOf.get(organisation.key) ?? [organisation.key];
    const rank = rankOf(keys);
    if (rank === Rank.NUMBERED) continue;
    for (const name of organisation.names.map(foldName)) if (isTelling(name)) names.add(name);
    if (rank !== Rank.NAMED) for (const number of numbersOf(keys, organisation)) numbers.add(number);
  }
  return { names, numbers };
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
function findRound(groups: readonly OrganisationGroup[], index: BearerIndex): boolean {
  const found = new Map<OrganisationGroup, OrganisationGroup>();
  for (const group of groups) {
    if (group.belongsTo !== null) continue;
    const [organisation, second] = index.candidates(group);
    if (organisation !== undefined && second === undefined) found.set(group, organisation);
  }
  const rivals = new Map<OrganisationGroup, OrganisationGroup[]>();
  for (const [group, organisation] of found) appendTo(rivals, organisation, group);
  const uncontested = [...found].filter(
    ([group, organisation]) =>
      group.differentFrom.every((other) => found.get(wholeOf(other)) !== organisation) &&
      !rivals
        .get(organisation)
        ?.some((other) => contradict(group.numbers, [...organisation.numbers, ...other.numbers])),
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

function ambiguousKeys(groups: readonly OrganisationGroup[], index: BearerIndex): Matching['ambiguous'] {
  const ambiguous: Matching['ambiguous'] = [];
  for (const group of groups) {
    if (group.belongsTo !== null) continue;
    const candidates = [...index.nearest(group)].map(({ id }) => id).sort();
    if (candidates.length > 0) ambiguous.push({ key: group.id, candidates });
  }
  return ambiguous.sort((one, other) => (one.key < other.key ? -1 : 1));
}
