import { foldName } from '../../rules/foldName.ts';
import { foldNumber } from '../../seed/identity/foldNumber.ts';
import type { IdentityRules, Matching, NamedOrganisation } from '../../seed/identity/matchOrganisations.ts';

const PREFIXES = ['cordis-name:', 'tls:', 'vat:', 'wikidata:', 'ror:'];
const AUTHORITIES = ['pic:', 'ror:', 'wikidata:', 'vat:'];

/** Records that stood together from the beginning. */
interface Part {
  keys: string[];
  records: NamedOrganisation[];
}

interface Whole extends Part {
  id: string;
  parts: Part[];
}

/** The rules of `matchOrganisations` as one would say them: everything compared with everything, again in every round. */
export function matchOrganisationsSlowly(organisations: NamedOrganisation[], rules: IdentityRules): Matching {
  let wholes: Whole[] = [];
  for (const keys of [...rules.same, ...organisations.map(({ key }) => [key])]) {
    const records = organisations.filter(({ key }) => keys.includes(key));
    const isKnown = wholes.some((whole) => whole.keys.includes(keys[0] ?? ''));
    if (records.length > 0 && !isKnown) wholes.push({ id: keys[0] ?? '', keys, records, parts: [{ keys, records }] });
  }
  for (;;) {
    const before = wholes;
    const next = [4, 3, 2, 1, 0].map((rank) => afterRound(before, rank, rules)).find((after) => after !== null);
    if (next === undefined) break;
    wholes = next;
  }
  const pairs = wholes.flatMap(({ id, keys }) => keys.filter((key) => key !== id).map((key) => [key, id] as const));
  return {
    canonical: new Map(pairs.sort()),
    ambiguous: wholes
      .map((whole) => ({ key: whole.id, candidates: nearest(whole, wholes, rules).map(({ id }) => id) }))
      .map(({ key, candidates: ids }) => ({ key, candidates: ids.sort() }))
      .filter((each) => each.candidates.length > 0)
      .sort((one, other) => (one.key < other.key ? -1 : 1)),
  };
}

function afterRound(wholes: Whole[], rank: number, rules: IdentityRules): Whole[] | null {
  const only = new Map<Whole, Whole>();
  for (const whole of wholes.filter((each) => rankOf(each) === rank)) {
    const [found, second] = candidates(whole, wholes, rules);
    if (found !== undefined && second === undefined) only.set(whole, found);
  }
  const isContested = (whole: Whole, found: Whole) =>
    [...only].some(
      ([other, its]) => its === found && (areDifferent(whole, other, rules) || contradict(whole, [found, other])),
    );
  const gone = [...only].flatMap(([whole, found]) => (isContested(whole, found) ? [] : [whole]));
  if (gone.length === 0) return null;
  const staying = wholes.filter((whole) => !gone.includes(whole));
  return staying.map((whole) => {
    const all = [whole, ...gone.filter((each) => only.get(each) === whole)];
    return {
      id: whole.id,
      keys: all.flatMap(({ keys }) => keys),
      records: all.flatMap(({ records }) => records),
      parts: all.flatMap(({ parts }) => parts),
    };
  });
}

function candidates(whole: Whole, wholes: Whole[], rules: IdentityRules): Whole[] {
  const fitting = nearby(whole, wholes, rules).filter((other) => !contradict(whole, [other]));
  const byNumber = fitting.filter((other) => share(numbersOf(whole), numbersOf(other)));
  const byBoth = byNumber.filter((other) => areNamesakes(whole, other));
  return byBoth.length > 0 ? byBoth : byNumber.length > 0 ? byNumber : fitting;
}

function nearest(whole: Whole, wholes: Whole[], rules: IdentityRules): Whole[] {
  const found = candidates(whole, wholes, rules);
  return found.length > 0 ? found : nearby(whole, wholes, rules);
}

function nearby(whole: Whole, wholes: Whole[], rules: IdentityRules): Whole[] {
  return wholes.filter(
    (other) =>
      rankOf(other) > rankOf(whole) &&
      (share(numbersOf(whole), numbersOf(other)) || areNamesakes(whole, other)) &&
      !areDifferent(whole, other, rules),
  );
}

function areNamesakes(one: Whole, other: Whole): boolean {
  return share(namesOf(one), namesOf(other)) && share(countriesOf(one), countriesOf(other));
}

/** Whether one has a number of an authority of which the others have others only. */
function contradict(one: Whole, others: Whole[]): boolean {
  return AUTHORITIES.some((authority) => {
    const [some = [], theirs = []] = [[one], others].map((wholes) =>
      wholes.flatMap(numbersOf).filter((number) => number.startsWith(authority)),
    );
    return some.length > 0 && theirs.length > 0 && !share(some, theirs);
  });
}

function areDifferent(one: Whole, other: Whole, rules: IdentityRules): boolean {
  if (one === other) return false;
  return rules.different.some(
    ([first, second]) =>
      (one.keys.includes(first) && other.keys.includes(second)) ||
      (one.keys.includes(second) && other.keys.includes(first)),
  );
}

function rankOf({ keys }: Part): number {
  return Math.max(
    ...keys.map((key) => {
      const rank = PREFIXES.findIndex((prefix) => key.startsWith(prefix));
      return rank === -1 ? PREFIXES.length : rank;
    }),
  );
}

/** Those of all its parts but the ones of the lowest rank. */
function numbersOf(whole: Whole): string[] {
  return whole.parts
    .filter((part) => rankOf(part) > 0)
    .flatMap(({ keys, records }) => [...keys, ...records.flatMap(({ identifiers = [] }) => [...identifiers])])
    .map(foldNumber)
    .filter((number) => number !== null);
}

function namesOf({ records }: Whole): string[] {
  return records.flatMap(({ names }) => names.map(foldName)).filter((name) => name.length >= 4);
}

function countriesOf({ records }: Whole): string[] {
  return records.flatMap(({ country }) => (country === null ? [] : [country]));
}

function share(some: string[], others: string[]): boolean {
  return some.some((each) => others.includes(each));
}
