import { lastDay, yearOf } from '../graph/formatDay.ts';
import { type CallCodes, callOf } from './callOf.ts';
import { chooseByWeight } from '../graph/chooseByWeight.ts';
import { type Framework, frameworks } from '../graph/frameworks.ts';
import { type FundingScheme, fundingSchemes } from './fundingSchemes.ts';
import type { GeneratedGraph } from '../graph/GeneratedGraph.ts';
import { areaOfTheme, type Programme, programmes } from './programmes.ts';
import { SeededRandom } from '../graph/SeededRandom.ts';
import { inventedWord } from './words.ts';

/** The facts of a project that its rows in all files agree on. */
export interface ProjectOutline {
  id: string;
  acronym: string;
  framework: Framework;
  scheme: FundingScheme;
  programme: Programme;
  call: CallCodes;
  /** Days since 1970-01-01. */
  start: number;
  end: number;
  /** The amount that the project receives, in cents. */
  grant: number;
  /** The number of organisations in it. */
  size: number;
}

/** Company, in `kinds`. */
const COMPANY = 2;
const OTHER_PROGRAMME = 0.12;
const WITH_CENTS = 0.55;

/** The outline of a project: the same whenever it is asked for. */
export function projectOutline(graph: GeneratedGraph, project: number): ProjectOutline {
  const { plan, calendar, consortia } = graph;
  const random = new SeededRandom(plan.seed, 10, project);
  const framework = frameworks[calendar.framework[project]!]!;
  const size = consortia.starts[project + 1]! - consortia.starts[project]!;
  const scheme = drawScheme(graph, project, framework, size, random);
  const programme = drawProgramme(framework, scheme, consortia.themes[project]!, random);
  const start = calendar.starts[project]!;
  const months = Math.max(6, Math.round(scheme.months * (random.chance(0.6) ? 1 : 0.7 + 0.7 * random.fraction())));
  return {
    id: projectId(graph, project, framework, scheme),
    acronym: acronym(random),
    framework,
    scheme,
    programme,
    call: callOf(framework.code, programme, scheme.code, yearOf(start) - 1, random),
    start,
    end: lastDay(start, months),
    grant: drawGrant(scheme, size, random),
    size,
  };
}

function projectId(
  { calendar }: GeneratedGraph,
  project: number,
  { firstId }: Framework,
  { code }: FundingScheme,
): string {
  const accelerator = code.startsWith('HORIZON-EIC-ACC') ? 90_000_000 : 0;
  return String(firstId + accelerator + calendar.ordinal[project]!);
}

function drawScheme(
  { organisations, consortia }: GeneratedGraph,
  project: number,
  { code }: Framework,
  size: number,
  random: SeededRandom,
): FundingScheme {
  const company = organisations.kind[consortia.members[consortia.starts[project]!]!] === COMPANY;
  const fitting = fundingSchemes[code].filter(
    (scheme) => scheme.least <= size && size <= scheme.most && (size > 1 || scheme.company === company),
  );
  const chosen = chooseByWeight(
    fitting.map(({ weight }) => weight),
    random,
  );
  return fitting[chosen]!;
}

function drawProgramme({ code }: Framework, scheme: FundingScheme, theme: number, random: SeededRandom): Programme {
  const all = programmes[code];
  const fixed = all.find((programme) => programme.code === scheme.programme);
  if (fixed) return fixed;
  const area = areaOfTheme(theme);
  const open = all.filter(({ areas }) => areas.length > 0);
  if (random.chance(OTHER_PROGRAMME)) return random.pick(open);
  return open.find(({ areas }) => areas.includes(area)) ?? random.pick(open);
}

function drawGrant({ grant, spread }: FundingScheme, size: number, random: SeededRandom): number {
  const forSize = size === 1 ? 1 : (size / 9) ** 0.5;
  const euro = grant * (spread === 0 ? 1 : forSize * Math.exp(spread * random.normal()));
  return random.chance(WITH_CENTS) && spread > 0 ? Math.round(euro * 100) : Math.round(euro) * 100;
}

function acronym(random: SeededRandom): string {
  const word = inventedWord(random.below(2 ** 24), random.between(2, 4));
  const shown = random.chance(0.7) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
  return random.chance(0.15) ? `${shown}-${random.between(2, 40)}` : shown;
}
