import { chooseByWeight } from './chooseByWeight.ts';
import { countries } from './countries.ts';
import { themeCount } from './fieldsTree.ts';
import type { GeneratorPlan } from './GeneratorPlan.ts';
import { organisationActivity } from './organisationActivity.ts';
import { SeededRandom } from './SeededRandom.ts';

/** CORDIS's activity types, by the number that stands for each in the table. */
export const kinds = ['HES', 'REC', 'PRC', 'PUB', 'OTH'] as const;

/** The theme of the organisations that work in all of them: universities and large institutes. */
export const GENERAL = themeCount;

/** All organisations, in columns, those of one theme and country next to each other. */
export interface OrganisationTable {
  count: number;
  /** In how many projects each is to be. */
  activity: Int32Array;
  /** Index in `kinds`. */
  kind: Uint8Array;
  /** Index in `countries`. */
  country: Uint8Array;
  theme: Uint8Array;
  /** The first organisation of each theme and country, at theme * countries + country; one more at the end. */
  blocks: Int32Array;
}

/** Organisations in more projects than this are in large countries yet more often than others. */
const HUB = 300;

/** Up to this many projects: the weights of the kinds, and the share that works in all themes. */
const PROFILES: { most: number; kinds: number[]; general: number }[] = [
  { most: 1, kinds: [5, 7, 68, 7, 13], general: 0.05 },
  { most: 4, kinds: [8, 11, 60, 8, 13], general: 0.08 },
  { most: 19, kinds: [16, 20, 48, 7, 9], general: 0.15 },
  { most: 149, kinds: [42, 30, 18, 4, 6], general: 0.4 },
  { most: Infinity, kinds: [62, 37, 0, 1, 0], general: 0.9 },
];

/** Gives each organisation its activity, kind, country and theme. */
export function organisationTable(plan: GeneratorPlan): OrganisationTable {
  const random = new SeededRandom(plan.seed, 1);
  const byRank = organisationActivity(plan);
  const weights = countries.map(({ weight }) => weight);
  const weightsOfHubs = weights.map((weight) => weight ** 1.5);
  const count = byRank.length;
  const drawn = { kind: new Uint8Array(count), block: new Int32Array(count) };
  for (let rank = 0; rank < count; rank++) {
    const profile = PROFILES.find(({ most }) => byRank[rank]! <= most)!;
    drawn.kind[rank] = chooseByWeight(profile.kinds, random);
    const theme = random.chance(profile.general) ? GENERAL : random.below(themeCount);
    drawn.block[rank] =
      theme * countries.length + chooseByWeight(byRank[rank]! > HUB ? weightsOfHubs : weights, random);
  }
  return arrange(byRank, drawn.kind, drawn.block);
}

/** Sorts the organisations by block (a counting sort, so that the order is the same everywhere). */
function arrange(activity: Int32Array, kind: Uint8Array, block: Int32Array): OrganisationTable {
  const count = activity.length;
  const blocks = new Int32Array((themeCount + 1) * countries.length + 1);
  for (const value of block) blocks[value + 1]!++;
  for (let index = 1; index < blocks.length; index++) blocks[index]! += blocks[index - 1]!;
  const next = blocks.slice();
  const table = {
    count,
    activity: new Int32Array(count),
    kind: new Uint8Array(count),
    country: new Uint8Array(count),
    theme: new Uint8Array(count),
    blocks,
  };
  for (let rank = 0; rank < count; rank++) {
    const place = next[block[rank]!]!++;
    table.activity[place] = activity[rank]!;
    table.kind[place] = kind[rank]!;
    table.country[place] = block[rank]! % countries.length;
    table.theme[place] = Math.floor(block[rank]! / countries.length);
  }
  return table;
}
