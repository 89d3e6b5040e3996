import { SeededRandom } from '../graph/SeededRandom.ts';
import { type CommonPartner, commonPartnersOf } from './commonPartnersOf.ts';
import { likeProjects } from './likeProjects.ts';
import { sampleOf } from './sampleOf.ts';
import { type HiddenProject, type Split, wereTied } from './Split.ts';

/** The most pairs of one project that are looked at. */
const PAIRS = 30;
/** The places that count as named. */
const NAMED = 3;

/** A way to name the go-between that should introduce two organisations, and how often that one was there. */
export interface Introductions {
  name: string;
  /** By pair: 1 where the one named first is in the project in which the two met; of one drawn by chance the share of such. */
  first: Float64Array;
  /** By pair: the same for one of the three named first. */
  amongThree: Float64Array;
  /** By pair: 1 where the one named first is in another project like that one; NaN where there is none. */
  elsewhere: Float64Array;
}

/** The introduction test: pairs that first met in a hidden project, and whether the go-between named was in it too. */
export interface IntroductionTest {
  methods: Introductions[];
  /** By pair, the project in which the two met. */
  clusters: Int32Array;
  projects: number;
  /** Pairs that first met in these projects, and those of them that had no common partner. */
  pairs: number;
  withoutCommonPartner: number;
}

/** The chance of each common partner to be named: the largest first, equal ones by index. */
const ORDERS: { name: string; score: (partner: CommonPartner) => number }[] = [
  { name: 'the one we name: strength x strength x damping', score: ({ way }) => way },
  { name: 'best connected', score: ({ partners }) => partners },
  { name: 'most shared projects', score: ({ shared }) => shared },
];
const BY_CHANCE = 'one of their common partners, by chance';

/**
 * For hidden projects, each once, up to 30 pairs of organisations that were known and not tied on the day, met in no
 * earlier hidden project and have a common partner.
 */
export function measureIntroductions(split: Split, mostProjects: number, seed: number): IntroductionTest {
  const random = new SeededRandom(seed, split.hidden.length);
  const rows: { project: number; values: number[] }[] = [];
  const alike = likeProjects(split.hidden);
  const chosen = sampleOf([...split.hidden.keys()], mostProjects, seed);
  let [pairs, withoutCommonPartner] = [0, 0];
  for (const project of chosen) {
    const met = firstMetIn(split, project);
    for (const [a, c] of pickedFrom(met, random)) {
      const common = commonPartnersOf(split, a, c);
      pairs++;
      if (common.length === 0) withoutCommonPartner++;
      else {
        const like = alike(project).filter((one) => !split.hidden[one]!.members.some((who) => who === a || who === c));
        const other = like.length === 0 ? null : split.hidden[random.pick(like)]!;
        rows.push({ project, values: outcomesOf(common, split.hidden[project]!, other) });
      }
    }
  }
  const column = (at: number): Float64Array => Float64Array.from(rows, ({ values }) => values[at]!);
  return {
    methods: [...ORDERS.map(({ name }) => name), BY_CHANCE].map((name, at) => ({
      ...{ name, first: column(3 * at), amongThree: column(3 * at + 1), elsewhere: column(3 * at + 2) },
    })),
    clusters: Int32Array.from(rows, ({ project }) => project),
    projects: new Set(rows.map(({ project }) => project)).size,
    ...{ pairs, withoutCommonPartner },
  };
}

/** All pairs of a project's organisations that were not tied and met in no hidden project before it. */
function firstMetIn(split: Split, project: number): [number, number][] {
  const { members } = split.hidden[project]!;
  return members.flatMap((a, at) =>
    members
      .slice(at + 1)
      .filter((c) => !wereTied(split, a, c) && !metBefore(split, project, a, c))
      .map((c): [number, number] => [a, c]),
  );
}

function metBefore({ hiddenOf, hidden }: Split, project: number, a: number, c: number): boolean {
  return hiddenOf.get(a)!.some((earlier) => earlier < project && hidden[earlier]!.members.includes(c));
}

function pickedFrom<Item>(all: readonly Item[], random: SeededRandom): Item[] {
  return [...random.order(all.length).slice(0, PAIRS)].map((place) => all[place]!);
}

/** For each order, then by chance: first, among three, elsewhere. */
function outcomesOf(common: readonly CommonPartner[], here: HiddenProject, other: HiddenProject | null): number[] {
  const isIn = (project: HiddenProject) => {
    const members = new Set(project.members);
    return ({ organisation }: CommonPartner): boolean => members.has(organisation);
  };
  const isHere = isIn(here);
  const isElsewhere = other === null ? null : isIn(other);
  const named = ORDERS.flatMap(({ score }) => {
    const order = [...common].sort((a, b) => score(b) - score(a));
    return [
      Number(isHere(order[0]!)),
      Number(order.slice(0, NAMED).some(isHere)),
      isElsewhere === null ? NaN : Number(isElsewhere(order[0]!)),
    ];
  });
  const inHere = common.filter(isHere).length;
  return [
    ...named,
    inHere / common.length,
    chanceAmong(NAMED, inHere, common.length),
    isElsewhere === null ? NaN : common.filter(isElsewhere).length / common.length,
  ];
}

/** The chance that of so many drawn, none twice, at least one is of the right ones. */
export function chanceAmong(drawn: number, right: number, all: number): number {
  let none = 1;
  for (let i = 0; i < Math.min(drawn, all); i++) none *= Math.max(0, all - right - i) / (all - i);
  return 1 - none;
}
