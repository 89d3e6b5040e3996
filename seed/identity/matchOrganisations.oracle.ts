import { foldName } from './foldName.ts';
import type { IdentityRules, Matching, NamedOrganisation } from './matchOrganisations.ts';

interface Whole {
  id: string;
  keys: string[];
  records: NamedOrganisation[];
}

/** The rules of `matchOrganisations` as one would say them: everything compared with everything, again in every round. */
export function matchOrganisationsSlowly(organisations: NamedOrganisation[], rules: IdentityRules): Matching {
  let wholes: Whole[] = [];
  for (const keys of [...rules.same, ...organisations.map(({ key }) => [key])]) {
    const records = organisations.filter(({ key }) => keys.includes(key));
    const isKnown = wholes.some((whole) => whole.keys.includes(keys[0] ?? ''));
    if (records.length > 0 && !isKnown) wholes.push({ id: keys[0] ?? '', keys, records });
  }
  for (;;) {
    const next = afterRound(wholes, 1, rules) ?? afterRound(wholes, 0, rules);
    if (next === null) break;
    wholes = next;
  }
  const pairs = wholes.flatMap(({ id, keys }) => keys.filter((key) => key !== id).map((key) => [key, id] as const));
  return {
    canonical: new Map(pairs.sort()),
    ambiguous: wholes
      .map((whole) => ({ key: whole.id, candidates: candidates(whole, wholes, rules).map(({ id }) => id) }))
      .map(({ key, candidates: ids }) => ({ key, candidates: ids.sort() }))
      .filter((each) => each.candidates.length > 0)
      .sort((one, other) => (one.key < other.key ? -1 : 1)),
  };
}

function afterRound(wholes: Whole[], rank: number, rules: IdentityRules): Whole[] | null {
  const only = (whole: Whole) => {
    const found = candidates(whole, wholes, rules);
    return rankOf(whole) === rank && found.length === 1 ? found[0] : undefined;
  };
  const isContested = (whole: Whole) =>
    wholes.some((other) => only(other) === only(whole) && areDifferent(whole, other, rules));
  const gone = wholes.filter((whole) => only(whole) !== undefined && !isContested(whole));
  if (gone.length === 0) return null;
  const staying = wholes.filter((whole) => !gone.includes(whole));
  return staying.map((whole) => {
    const all = [whole, ...gone.filter((each) => only(each) === whole)];
    return { id: whole.id, keys: all.flatMap(({ keys }) => keys), records: all.flatMap(({ records }) => records) };
  });
}

function candidates(whole: Whole, wholes: Whole[], rules: IdentityRules): Whole[] {
  return wholes.filter(
    (other) =>
      rankOf(other) > rankOf(whole) &&
      share(namesOf(whole), namesOf(other)) &&
      share(countriesOf(whole), countriesOf(other)) &&
      !areDifferent(whole, other, rules),
  );
}

function areDifferent(one: Whole, other: Whole, rules: IdentityRules): boolean {
  if (one === other) return false;
  return rules.different.some(
    ([first, second]) =>
      (one.keys.includes(first) && other.keys.includes(second)) ||
      (one.keys.includes(second) && other.keys.includes(first)),
  );
}

function rankOf({ keys }: Whole): number {
  return Math.max(...keys.map((key) => (key.startsWith('cordis-name:') ? 0 : key.startsWith('tls:') ? 1 : 2)));
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
