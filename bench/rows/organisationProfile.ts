import { countries } from '../graph/countries.ts';
import type { GeneratedGraph } from '../graph/GeneratedGraph.ts';
import { stemOf, townOf } from './organisationNames.ts';
import { kinds } from '../graph/OrganisationTable.ts';
import { SeededRandom } from '../graph/SeededRandom.ts';

/** The columns of an organisation except its name; empty if missing. */
export interface OrganisationProfile {
  pic: string;
  vat: string;
  shortName: string;
  sme: string;
  kind: string;
  street: string;
  postCode: string;
  city: string;
  country: string;
  nuts: string;
  geolocation: string;
  url: string;
}

/** Shares of the organisations that lack it. README.md says what was measured. */
const MISSING = {
  pic: 0.012,
  vat: 0.1,
  shortName: 0.26,
  sme: 0.003,
  kind: 0.0005,
  street: 0.01,
  postCode: 0.02,
  city: 0.008,
  country: 0.0003,
  nuts: 0.06,
  geolocation: 0.03,
  url: 0.42,
};
const SME_SHARES: Readonly<Record<string, number>> = { PRC: 0.55, OTH: 0.22, REC: 0.05 };
/** Made-up PICs begin here: the real ones are above 8 * 10^8. */
const FIRST_PIC = 650_000_000;

/** An organisation's profile: the same whenever it is asked for. */
export function organisationProfile(graph: GeneratedGraph, organisation: number): OrganisationProfile {
  const { plan, organisations } = graph;
  const random = new SeededRandom(plan.seed, 40, organisation);
  const unless = (share: number, text: string) => (random.chance(share) ? '' : text);
  const country = countries[organisations.country[organisation]!]!;
  const kind = kinds[organisations.kind[organisation]!]!;
  const stem = stemOf(graph, organisation);
  const town = townOf(graph, organisation);
  const shown = random.chance(0.5) ? town.name.toUpperCase() : town.name;
  const small = organisations.activity[organisation]! < 5;
  return {
    pic: unless(small ? MISSING.pic : 0, String(picOf(graph, organisation))),
    vat: unless(MISSING.vat, `${country.code === 'UK' ? 'GB' : country.code}${random.between(1e8, 9e8)}`),
    shortName: unless(MISSING.shortName, stem.slice(0, random.between(3, 6)).toUpperCase()),
    sme: unless(MISSING.sme, String(random.chance(SME_SHARES[kind] ?? 0))),
    kind: unless(MISSING.kind, kind),
    street: unless(MISSING.street, `${stem.toUpperCase()} STREET ${random.between(1, 180)}`),
    postCode: unless(MISSING.postCode, String(10_000 + town.number * 1000 + random.below(1000)).padStart(5, '0')),
    city: unless(MISSING.city, shown),
    country: unless(MISSING.country, country.code),
    nuts: country.nuts ? unless(MISSING.nuts, nutsOf(country.code, town.number)) : '',
    geolocation: unless(MISSING.geolocation, position(country, town.number, random)),
    url: unless(MISSING.url, `${random.chance(0.8) ? 'http://' : ''}www.${stem}.example`),
  };
}

/** A number of its own for each organisation, in no order: multiplication by an odd number permutes 27 bits. */
function picOf({ plan }: GeneratedGraph, organisation: number): number {
  return FIRST_PIC + (Math.imul(organisation + plan.seed * 104729, 0x5bd1e995) & (2 ** 27 - 1));
}

function nutsOf(country: string, town: number): string {
  return `${country}${1 + (town % 8)}${1 + (town % 5)}${1 + (town % 3)}`;
}

function position(
  { latitude, longitude }: { latitude: number; longitude: number },
  town: number,
  random: SeededRandom,
) {
  const angle = town * 2.4;
  const away = 0.3 + town * 0.05;
  const north = latitude + away * Math.sin(angle) + random.fraction() / 20;
  const east = longitude + away * Math.cos(angle) + random.fraction() / 20;
  return `${north.toFixed(random.between(5, 9))},${east.toFixed(random.between(5, 9))}`;
}
