import fc from 'fast-check';
import type { IdentityRules, NamedOrganisation } from '../../seed/identity/matchOrganisations.ts';

/** A record with a list of identifiers. */
export type NumberedOrganisation = NamedOrganisation & { identifiers: string[] };

const KEYS = [
  ...['pic:1', 'pic:2', 'pic:3', 'ror:4', 'ror:5', 'wikidata:Q6', 'vat:IT7', 'vat:IT8'],
  ...['tls:a', 'tls:b', 'tls:c', 'tls:d'],
  ...['cordis-name:IT:p', 'cordis-name:IT:q', 'cordis-name:FR:r', 'cordis-name::s'],
];
const NAMES = [
  'Alpha',
  'ALPHA.',
  'Béta',
  'BETA',
  'Gamma',
  'Delta 4',
  'Epsilon',
  'Ωμέγα',
  'ΩΜΕΓΑ',
  'abc',
  'Abc',
  '--',
  '',
];

const IDENTIFIERS = ['vat:IT7', 'vat:it 7', 'vat:IT8', 'vat:IT9', 'ror:4', 'ror:5', 'pic:1', 'wikidata:q6', 'cordis:9'];

/** A few records of a few organisations, crowded enough for names to meet. */
export const randomOrganisations: fc.Arbitrary<NumberedOrganisation[]> = fc.array(
  fc.record({
    key: fc.constantFrom(...KEYS),
    country: fc.constantFrom('IT', 'IT', 'IT', 'FR', null),
    names: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
    identifiers: fc.oneof(fc.constant<string[]>([]), fc.array(fc.constantFrom(...IDENTIFIERS), { maxLength: 2 })),
  }),
  { maxLength: 14 },
);

/** One record for each key, with one name and the same country: nothing leads further than one step. */
export const randomSingleNames: fc.Arbitrary<NamedOrganisation[]> = fc
  .uniqueArray(fc.record({ key: fc.constantFrom(...KEYS), name: fc.constantFrom(...NAMES) }), {
    selector: ({ key }) => key,
  })
  .map((records) => records.map(({ key, name }) => ({ key, country: 'IT', names: [name] })));

/** A few curated rules, contradictory ones among them; no key is in two lists. */
export const randomRules: fc.Arbitrary<IdentityRules> = fc.record({
  same: fc
    .tuple(fc.shuffledSubarray(KEYS, { maxLength: 5 }), fc.nat(5))
    .map(([keys, cut]) => [keys.slice(0, cut), keys.slice(cut)].filter((list) => list.length > 0)),
  different: fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...KEYS)), { maxLength: 4 }),
});

/** No curated rules. */
export const NO_RULES: IdentityRules = { same: [], different: [] };
