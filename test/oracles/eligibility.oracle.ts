import type { Participation } from '../../rules/participation/Participation.ts';
import type { Applicant } from '../../src/network/consortium/eligibility/independentGroups.ts';

/** All that is needed to say who counts: nothing of it is unknown. */
interface World {
  countryOf: ReadonlyMap<string, string>;
  /** True where the countries in transition, and those associated under some condition, are associated. */
  isWide: boolean;
}

/** Countries that an unknown one may be, of which more are Member States than there are applicants. */
const ANY = ['country:SE', 'country:FI', 'country:PT', 'country:AT', 'country:MT', 'country:US'];

/** Looks at every world that the unknown leaves open, and in each at every set of applicants. */
export function eligibleIn(list: Participation, applicants: readonly Applicant[], needed: number) {
  const open = worlds(applicants);
  const sizes = open.map((world) => largestSet(list, applicants, world));
  const holds = open.map((world, at) => sizes[at]! >= needed && (needed === 1 || hasMember(list, applicants, world)));
  const isExcluded = applicants.some(({ country }) => country !== null && list.excluded.includes(country));
  return {
    counted: Math.min(...sizes),
    verdict: isExcluded || !holds.includes(true) ? 'NOT_MET' : holds.includes(false) ? 'UNKNOWN' : 'MET',
  };
}

function worlds(applicants: readonly Applicant[]): World[] {
  let maps = [new Map<string, string>()];
  for (const { id, country } of applicants)
    maps = maps.flatMap((map) => (country === null ? ANY : [country]).map((one) => new Map([...map, [id, one]])));
  return maps.flatMap((countryOf) => [true, false].map((isWide) => ({ countryOf, isWide })));
}

/** The size of the largest set of applicants who count, in countries and organisations that all differ. */
function largestSet(list: Participation, applicants: readonly Applicant[], world: World): number {
  let largest = 0;
  for (let set = 0; set < 2 ** applicants.length; set++) {
    const chosen = applicants.filter((_, at) => (set >> at) & 1);
    const countries = chosen.map(({ id }) => world.countryOf.get(id)!);
    const roots = chosen.map((one) => outermost(applicants, one.id));
    const isFit =
      countries.every((country) => counts(list, country, world)) &&
      new Set(countries).size === chosen.length &&
      new Set(roots).size === chosen.length;
    if (isFit) largest = Math.max(largest, chosen.length);
  }
  return largest;
}

function counts({ memberStates, associated, transitional }: Participation, country: string, world: World): boolean {
  if (memberStates.includes(country)) return true;
  if (transitional.includes(country)) return world.isWide;
  const terms = associated.find((one) => one.country === country);
  return terms !== undefined && (world.isWide || (terms.fromYear === null && terms.limitedTo === null));
}

function hasMember({ memberStates }: Participation, applicants: readonly Applicant[], { countryOf }: World): boolean {
  return applicants.some(({ id }) => memberStates.includes(countryOf.get(id)!));
}

function outermost(applicants: readonly Applicant[], id: string): string {
  const parent = applicants.find((one) => one.id === id)?.parent ?? null;
  return parent === null ? id : outermost(applicants, parent);
}
