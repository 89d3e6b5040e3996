import { appendTo } from '../../rules/appendTo.ts';
import type { LinkedNode } from '../content/GraphContent.ts';
import type { Resembling } from '../content/GraphSink.ts';
import type { Matching } from '../identity/matchOrganisations.ts';
import {
  beginningsOf,
  isRegistered,
  marksOf,
  type OrganisationTraits,
  RESEMBLANCES,
  resemblanceOf,
  stemsOf,
} from '../identity/resemblance.ts';
import { sourceStatement } from './sourceStatement.ts';
import type { StatedGraph } from './StatedGraph.ts';
import { textsOf } from './statedLists.ts';

/** The most records that have a rare word in their names; in a small graph one in a thousand. */
const RARE = 5;
/** Number of organisations whose traits are remembered while projects are gone through. */
const REMEMBERED = 20_000;

type Stated = Pick<StatedGraph, 'organisations' | 'participations' | 'participationsOf'>;

/** The participants of one project, each with the Source of its part in it. */
interface Participants {
  project: string;
  sources: Map<string, string>;
}

/**
 * Finds the organisations of one project that look like one body under two records. Nothing is merged for it: a person
 * is told, and decides in `identities.yaml`; what is said there to be different is left out. To be asked before the
 * organisations are taken.
 * @param different pairs of keys that are two organisations
 * @returns each pair once, in order of their ids
 */
export function findResembling(
  stated: Stated,
  { canonical }: Pick<Matching, 'canonical'>,
  different: readonly [string, string][],
): Resembling[] {
  const idOf = (key: string): string => canonical.get(key) ?? key;
  const isApart = new Set(different.map((pair) => pair.map(idOf).sort().join(' ')));
  const traitsOf = traitsReader(stated, canonical);
  const isRare = rareStems(stated, idOf, traitsOf);
  const found = new Map<string, Resembling>();
  for (const { project, sources } of participants(stated, idOf)) {
    for (const [one, other] of candidates([...sources.keys()].sort().map(traitsOf))) {
      const key = `${one.id} ${other.id}`;
      const before = found.get(key);
      if (before) {
        before.projectCount += 1;
        if (project < before.project) Object.assign(before, { project, source: sources.get(one.id) });
        continue;
      }
      const sign = isApart.has(key) ? null : resemblanceOf(one, other, isRare);
      if (sign === null) continue;
      const names = [one.names[0] ?? one.id, other.names[0] ?? other.id] as const;
      const source = sources.get(one.id) ?? '';
      found.set(key, { one: one.id, other: other.id, names, sign, project, projectCount: 1, source });
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, resembling]) => resembling);
}

/** The Statement of the first of two organisations that it perhaps is the other. */
export function resemblingStatement({ one, other, sign, project, projectCount, source }: Resembling): LinkedNode {
  const more = projectCount === 1 ? '' : ` and ${projectCount - 1} more`;
  const note = `In ${project}${more}: ${RESEMBLANCES[sign]}.`;
  return sourceStatement(
    { subject: one, predicate: 'perhapsOneOrganisation', value: other, shown: true, note },
    source,
  );
}

function* participants({ organisations, participations, participationsOf }: Stated, idOf: (key: string) => string) {
  const rest = new Map(participationsOf);
  const add = (sources: Participants['sources'], key: string, stated: readonly string[]): void => {
    const id = idOf(key);
    if (!sources.has(id) || stated[0]! < sources.get(id)!) sources.set(id, stated[0] ?? '');
  };
  const addEdited = (project: string, sources: Participants['sources']): Participants => {
    for (const { from, properties } of rest.get(project) ?? []) add(sources, from.id, textsOf(properties.sources));
    rest.delete(project);
    return { project, sources };
  };
  for (const [project, rows] of participations.byProject((organisation) => organisations.keyAt(organisation))) {
    const sources: Participants['sources'] = new Map();
    for (const { organisation, properties } of rows) add(sources, organisation, textsOf(properties.sources));
    yield addEdited(project, sources);
  }
  for (const project of [...rest.keys()]) yield addEdited(project, new Map());
}

/** Pairs that are worth comparing: those with a mark in common, and those of which CORDIS does not know one. */
function* candidates(all: readonly OrganisationTraits[]): Generator<[OrganisationTraits, OrganisationTraits]> {
  const bearers = new Map<string, number[]>();
  for (const [index, traits] of all.entries()) for (const mark of marksOf(traits)) appendTo(bearers, mark, index);
  const pairs = new Set<string>();
  for (const some of bearers.values())
    for (const [at, one] of some.entries()) for (const other of some.slice(at + 1)) pairs.add(`${one} ${other}`);
  for (const [index, traits] of all.entries()) {
    if (isRegistered(traits)) continue;
    for (const other of all.keys()) if (other !== index) pairs.add([index, other].sort((a, b) => a - b).join(' '));
  }
  for (const pair of pairs) {
    const [one, other] = pair.split(' ').map((index) => all[Number(index)]!);
    yield [one!, other!];
  }
}

/** Reads the traits of organisations, and remembers those read last. */
function traitsReader({ organisations }: Stated, canonical: Matching['canonical']) {
  const idOf = (key: string): string => canonical.get(key) ?? key;
  const keysOf = new Map<string, string[]>();
  for (const [key, id] of canonical) appendTo(keysOf, id, key);
  const remembered = new Map<string, OrganisationTraits>();
  return (id: string): OrganisationTraits => {
    const before = remembered.get(id);
    if (before) return before;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const traits = organisations.traitsOf(id, [id, ...(keysOf.get(id) ?? [])], idOf);
    remembered.set(id, traits);
    return traits;
  };
}

/** Tells the words that few records have in their names, of those that participants have which CORDIS does not know. */
function rareStems(
  stated: Stated,
  idOf: (key: string) => string,
  traitsOf: (id: string) => OrganisationTraits,
): (stem: string) => boolean {
  const counts = new Map<string, number>();
  for (const { sources } of participants(stated, idOf))
    for (const id of sources.keys())
      if (!isRegistered({ id })) for (const stem of traitsOf(id).names.flatMap(stemsOf)) counts.set(stem, 0);
  let recordCount = 0;
  if (counts.size > 0)
    for (const { names } of stated.organisations.named()) {
      recordCount += 1;
      const stems = new Set(names.flatMap(beginningsOf).filter((stem) => counts.has(stem)));
      for (const stem of stems) counts.set(stem, counts.get(stem)! + 1);
    }
  const most = Math.min(RARE, recordCount / 1000);
  return (stem) => (counts.get(stem) ?? Infinity) <= most;
}
