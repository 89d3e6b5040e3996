import { SeededRandom } from '../graph/SeededRandom.ts';

/** The members of each project, each organisation once; the shape of `Consortia` without the themes. */
export interface Memberships {
  organisations: number;
  starts: Uint32Array;
  members: Uint32Array;
}

/** The figures to compare: counts, shares from 0 to 1, and the sizes of projects with two or more organisations. */
export interface NetworkMeasures {
  organisations: number;
  projects: number;
  participations: number;
  singleShare: number;
  medianSize: number;
  meanSize: number;
  largestSize: number;
  mostProjects: number;
  inOneProjectShare: number;
  mostPartners: number;
  tiedPairs: number;
  repeatedShare: number;
  clustering: number;
}

/** The number of organisations the mean clustering coefficient is taken over. */
const SAMPLE = 1000;

/** Measures the network. Pairs are counted without being kept: memory follows the participations. */
export function measureNetwork(memberships: Memberships): NetworkMeasures {
  const { organisations, starts, members } = memberships;
  const sizes = Array.from({ length: starts.length - 1 }, (_, project) => starts[project + 1]! - starts[project]!);
  const together = sizes.filter((size) => size > 1).sort((a, b) => a - b);
  const network = new Partners(memberships);
  const activity = new Uint32Array(organisations);
  for (const member of members) activity[member]!++;
  return {
    organisations,
    projects: sizes.length,
    participations: members.length,
    singleShare: sizes.filter((size) => size === 1).length / sizes.length,
    medianSize: together[together.length >> 1] ?? 0,
    meanSize: mean(together),
    largestSize: together.at(-1) ?? 0,
    mostProjects: activity.reduce((most, count) => Math.max(most, count), 0),
    inOneProjectShare: activity.filter((count) => count === 1).length / organisations,
    ...countPairs(network, organisations),
    clustering: meanClustering(network, organisations),
  };
}

/** Walks from an organisation to its partners. */
class Partners {
  readonly #memberships: Memberships;
  readonly #rowStarts: Uint32Array;
  readonly #projects: Uint32Array;
  readonly #seenBy: Int32Array;
  readonly #times: Uint32Array;
  #visit = 0;

  constructor(memberships: Memberships) {
    const { organisations, starts, members } = memberships;
    this.#memberships = memberships;
    this.#rowStarts = new Uint32Array(organisations + 1);
    for (const member of members) this.#rowStarts[member + 1]!++;
    for (let index = 0; index < organisations; index++) this.#rowStarts[index + 1]! += this.#rowStarts[index]!;
    const next = this.#rowStarts.slice();
    this.#projects = new Uint32Array(members.length);
    for (let project = 0; project + 1 < starts.length; project++) {
      for (let place = starts[project]!; place < starts[project + 1]!; place++) {
        this.#projects[next[members[place]!]!++] = project;
      }
    }
    this.#seenBy = new Int32Array(organisations);
    this.#times = new Uint32Array(organisations);
  }

  /** The partners of an organisation, and in `times` (good until the next call) how often it met each. */
  of(organisation: number): { partners: number[]; times: Uint32Array } {
    const { starts, members } = this.#memberships;
    const visit = ++this.#visit;
    const partners: number[] = [];
    for (let row = this.#rowStarts[organisation]!; row < this.#rowStarts[organisation + 1]!; row++) {
      const project = this.#projects[row]!;
      for (let place = starts[project]!; place < starts[project + 1]!; place++) {
        const other = members[place]!;
        if (other === organisation) continue;
        if (this.#seenBy[other] !== visit) {
          this.#seenBy[other] = visit;
          this.#times[other] = 0;
          partners.push(other);
        }
        this.#times[other]!++;
      }
    }
    return { partners, times: this.#times };
  }
}

function countPairs(network: Partners, organisations: number) {
  let [both, repeated, mostPartners] = [0, 0, 0];
  for (let organisation = 0; organisation < organisations; organisation++) {
    const { partners, times } = network.of(organisation);
    both += partners.length;
    mostPartners = Math.max(mostPartners, partners.length);
    for (const partner of partners) if (times[partner]! > 1) repeated++;
  }
  return { mostPartners, tiedPairs: both / 2, repeatedShare: both === 0 ? 0 : repeated / both };
}

/** The mean of Watts and Strogatz's local coefficient over a sample of those with two partners or more. */
function meanClustering(network: Partners, organisations: number): number {
  const random = new SeededRandom(organisations, 99);
  const coefficients: number[] = [];
  const near = new Int32Array(organisations).fill(-1);
  for (let round = 0; round < Math.min(4 * SAMPLE, 4 * organisations) && coefficients.length < SAMPLE; round++) {
    const { partners } = network.of(random.below(organisations));
    if (partners.length < 2) continue;
    for (const partner of partners) near[partner] = round;
    let ties = 0;
    for (const partner of partners) {
      for (const further of network.of(partner).partners) if (near[further] === round) ties++;
    }
    coefficients.push(ties / (partners.length * (partners.length - 1)));
  }
  return mean(coefficients);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
