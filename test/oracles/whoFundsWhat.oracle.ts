import type { CollaborationRecord, GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import type { FundingDimension } from '../../src/network/funding/FundingDimension.ts';
import type { FundingOrder } from '../../src/network/funding/FundingOrder.ts';
import type { FundingFilter } from '../../src/questions/generated.ts';
import type { FundingKey, FundingRow, FundingSum } from '../../src/network/funding/fundingPage.ts';

/** A grant, or a project with no participation on record (`isGrant` false), with all that is known of it. */
interface Item {
  isGrant: boolean;
  isOutside: boolean;
  funders: string[];
  project: CollaborationRecord | null;
  organisation: string | null;
  role: string | null;
  euro: number | null;
}

/** Computes what `whoFundsWhat` must answer, all rows in order, straight from the records: slow and obvious, for tests. */
export function whoFundsWhatOracle(
  records: GraphRecords,
  groupBy: readonly FundingDimension[],
  where: FundingFilter,
  orderBy: FundingOrder,
): { rows: FundingRow[]; total: FundingSum } {
  const asksForReceiver = [where.organisations, where.countries, where.regions, where.clusters].some((list) => list);
  const aboutReceivers = groupBy.some((name) => ['ORGANISATION', 'COUNTRY', 'REGION', 'ROLE'].includes(name));
  const items = allItems(records)
    .filter((item) => item.isGrant || !(asksForReceiver || aboutReceivers))
    .filter((item) => counts(records, item, where));
  const rows = new Map<string, { keys: FundingKey[]; items: Item[] }>();
  for (const item of items) {
    for (const keys of combinations(groupBy.map((dimension) => keysOf(records, item, dimension, where)))) {
      const name = JSON.stringify(keys);
      rows.set(name, { keys, items: [...(rows.get(name)?.items ?? []), item] });
    }
  }
  return {
    rows: [...rows.values()]
      .map((row) => ({ keys: row.keys, sum: sumOf(records, row.items) }))
      .sort(comparator(orderBy)),
    total: sumOf(records, items),
  };
}

function allItems(records: GraphRecords): Item[] {
  const projects = records.collaborations.filter(({ kind }) => kind === 'PROJECT');
  const projectOf = (id: string): CollaborationRecord | null => projects.find((project) => project.id === id) ?? null;
  const participations = records.memberships.flatMap((membership): Item[] => {
    const project = projectOf(membership.collaboration);
    if (project === null) return [];
    const { organisation, role, grant } = membership;
    const funders = fundersOf(records, project.mainProgramme);
    return [{ isGrant: true, isOutside: false, funders, project, organisation, role, euro: grant }];
  });
  const outside = records.funding.map(({ funder, target, amount }): Item => {
    const organisation = records.organisations.some(({ id }) => id === target) ? target : null;
    const project = projectOf(target);
    return { isGrant: true, isOutside: true, funders: [funder], project, organisation, role: null, euro: amount };
  });
  const bare = projects
    .filter(({ id }) => !records.memberships.some(({ collaboration }) => collaboration === id))
    .map((project): Item => {
      const funders = fundersOf(records, project.mainProgramme);
      return { isGrant: false, isOutside: false, funders, project, organisation: null, role: null, euro: null };
    });
  return [...participations, ...outside, ...bare];
}

function fundersOf(records: GraphRecords, programme: string | null): string[] {
  const found = records.programmes.find(({ id }) => id === programme);
  if (found === undefined) return [];
  return found.runners.length > 0 ? [...new Set(found.runners)] : fundersOf(records, found.parent);
}

type Tree = { id: string; parent: string | null }[];

/** The node, the one it is part of, and so on to the root. */
function upward(tree: Tree, id: string): string[] {
  const parent = tree.find((node) => node.id === id)?.parent ?? null;
  return [id, ...(parent === null ? [] : upward(tree, parent))];
}

function isUnder(tree: Tree, id: string, asked: readonly string[]): boolean {
  return upward(tree, id).some((wider) => asked.includes(wider));
}

function countryOf(records: GraphRecords, organisation: string | null): string | null {
  return records.organisations.find(({ id }) => id === organisation)?.country ?? null;
}

function regionOf(records: GraphRecords, organisation: string | null): string | null {
  return records.organisations.find(({ id }) => id === organisation)?.region ?? null;
}

function programmesOf(project: CollaborationRecord): string[] {
  return project.mainProgramme === null ? project.programmes : [project.mainProgramme, ...project.programmes];
}

function counts(records: GraphRecords, item: Item, where: FundingFilter): boolean {
  const { project, organisation } = item;
  if (where.funders && !item.funders.some((funder) => where.funders!.includes(funder))) return false;
  if (where.programmes) {
    if (project === null || item.isOutside) return false;
    if (!programmesOf(project).some((id) => isUnder(records.programmes, id, where.programmes!))) return false;
  }
  if (where.projects && !(project !== null && where.projects.includes(project.id))) return false;
  if (where.organisations && !(organisation !== null && where.organisations.includes(organisation))) return false;
  if (where.countries) {
    const country = countryOf(records, organisation);
    if (country === null || !where.countries.includes(country)) return false;
  }
  if (where.regions) {
    const region = regionOf(records, organisation);
    if (region === null || !isUnder(records.regions, region, where.regions)) return false;
  }
  if (where.clusters) {
    const memberships = records.memberships.filter((membership) => membership.organisation === organisation);
    if (!memberships.some(({ collaboration }) => where.clusters!.includes(collaboration))) return false;
  }
  if (where.fields && !project?.fields.some((id) => isUnder(records.fields, id, where.fields!))) return false;
  return datesCount(project, where);
}

function datesCount(project: CollaborationRecord | null, { startFrom, startTo, runningOn }: FundingFilter): boolean {
  const start = project?.start ?? null;
  const end = project?.end ?? null;
  if (startFrom && (start === null || start < startFrom)) return false;
  if (startTo && (start === null || start > startTo)) return false;
  if (!runningOn) return true;
  if (start === null && end === null) return false;
  return (start === null || start <= runningOn) && (end === null || end >= runningOn);
}

type Labelled = GraphRecords['countries'][number];

function keysOf(
  records: GraphRecords,
  item: Item,
  dimension: FundingDimension,
  { fields: asked }: FundingFilter,
): FundingKey[] {
  const { project, organisation, role } = item;
  const main = item.isOutside ? null : (project?.mainProgramme ?? null);
  const one = (list: Labelled[], id: string | null, type: EntityType): FundingKey[] => {
    const found = list.find((entity) => entity.id === id);
    if (found === undefined) return [];
    const { label, labelIt = null } = found;
    return [
      { dimension, id: found.id, label, labelIt: labelIt === label ? null : labelIt, entity: { type, id: found.id } },
    ];
  };
  const plain = (id: string | null, label = id): FundingKey[] =>
    id === null ? [] : [{ dimension, id, label: label!, labelIt: null, entity: null }];
  const organisations = records.organisations.map(({ id, displayName }) => ({ id, label: displayName }));
  const known = (): FundingKey[] => {
    switch (dimension) {
      case 'FUNDER':
        return item.funders.flatMap((funder) => one(organisations, funder, 'Funder'));
      case 'FRAMEWORK': {
        const root = main === null ? null : upward(records.programmes, main).at(-1)!;
        return one(records.programmes, root, 'Programme').map((key) => ({ ...key, id: root!.slice(10) }));
      }
      case 'PROGRAMME':
        return one(records.programmes, main, 'Programme').map((key) => restOf(records, key));
      case 'CALL':
        return one(records.calls, item.isOutside ? null : (project?.call ?? null), 'Call');
      case 'PROJECT':
        return one(records.collaborations, project?.id ?? null, 'Project');
      case 'ORGANISATION':
        return one(organisations, organisation, 'Organisation');
      case 'COUNTRY':
        return one(records.countries, countryOf(records, organisation), 'Country');
      case 'REGION': {
        const region = regionOf(records, organisation);
        return one(
          records.regions,
          region === null ? null : (upward(records.regions, region).at(-2) ?? null),
          'Region',
        );
      }
      case 'FIELD':
        return [...new Set(project?.fields ?? [])]
          .filter((id) => !asked || isUnder(records.fields, id, asked))
          .flatMap((id) => one(records.fields, id, 'Field'));
      case 'START_YEAR':
        return plain(project?.start?.slice(0, 4) ?? null);
      case 'PROJECT_TYPE':
        return plain(project?.type ?? null);
      case 'ROLE':
        return plain(role, role === null ? null : ROLE_LABELS[role]!);
    }
  };
  const keys = known();
  return keys.length > 0 ? keys : [{ dimension, id: null, label: 'Not recorded', labelIt: null, entity: null }];
}

/** A root with parts, among which it stands for those projects whose part is not stated. */
function restOf({ programmes }: GraphRecords, key: FundingKey): FundingKey {
  const root = programmes.find(({ id }) => id === key.id)!;
  if (root.parent !== null || !programmes.some(({ parent }) => parent === root.id)) return key;
  return {
    ...key,
    label: `${key.label}, part not on record`,
    labelIt: `${key.labelIt ?? key.label}, parte non nota`,
  };
}

type EntityType = NonNullable<FundingKey['entity']>['type'];

const ROLE_LABELS: Record<string, string> = {
  COORDINATOR: 'Coordinator',
  PARTICIPANT: 'Participant',
  PARTNER: 'Partner',
  ASSOCIATED_PARTNER: 'Associated partner',
  INTERNATIONAL_PARTNER: 'International partner',
  THIRD_PARTY: 'Third party',
};

function combinations<T>(lists: T[][]): T[][] {
  const [first, ...others] = lists;
  if (first === undefined) return [[]];
  return first.flatMap((value) => combinations(others).map((rest) => [value, ...rest]));
}

function sumOf(records: GraphRecords, items: readonly Item[]): FundingSum {
  const grants = items.filter(({ isGrant }) => isGrant);
  const amount = addUp(grants.map(({ euro }) => euro));
  const isDoubted = (id: string | null) => records.organisations.some((one) => one.id === id && one.regionDoubted);
  const doubted = grants.filter(({ organisation }) => isDoubted(organisation));
  const projects = [...new Set(items.map(({ project }) => project).filter((project) => project !== null))];
  const organisations = new Set(items.map(({ organisation }) => organisation).filter((id) => id !== null));
  return {
    amount,
    doubtedRegionAmount: amount === null ? null : (addUp(doubted.map(({ euro }) => euro)) ?? 0),
    awarded: addUp(projects.map(({ awarded }) => awarded)),
    awardedUnknownCount: projects.filter(({ awarded }) => awarded === null).length,
    projectCount: projects.length,
    organisationCount: organisations.size,
    grantCount: grants.length,
    unknownAmountCount: grants.filter(({ euro }) => euro === null).length,
  };
}

function addUp(amounts: (number | null)[]): number | null {
  const known = amounts.filter((euro) => euro !== null);
  if (known.length === 0) return null;
  const cents = known.map((euro) => BigInt(euro.toFixed(2).replace('.', ''))).reduce((a, b) => a + b, 0n);
  return Number(cents) / 100;
}

type Comparator = (a: FundingRow, b: FundingRow) => number;

function comparator(orderBy: FundingOrder): Comparator {
  const byAmount =
    (sign: 1 | -1): Comparator =>
    ({ sum: a }, { sum: b }) => {
      if (a.amount === null || b.amount === null) return Number(a.amount === null) - Number(b.amount === null);
      return sign * (a.amount - b.amount);
    };
  const first: Record<FundingOrder, Comparator> = {
    AMOUNT_DESC: byAmount(-1),
    AMOUNT_ASC: byAmount(1),
    PROJECTS_DESC: ({ sum: a }, { sum: b }) => b.projectCount - a.projectCount,
    NAME_ASC: (a, b) => firstDifference(a.keys.map(folded('label')), b.keys.map(folded('label'))),
    NAME_IT_ASC: (a, b) => firstDifference(a.keys.map(folded('labelIt')), b.keys.map(folded('labelIt'))),
  };
  const ids = ({ keys }: FundingRow): (string | null)[] => keys.map(({ id }) => id);
  return (a, b) => first[orderBy](a, b) || firstDifference(ids(a), ids(b));
}

const folded = (by: 'label' | 'labelIt') => (key: FundingKey) => foldedText(key[by] ?? key.label);

function foldedText(text: string): string {
  const kept = [...text.normalize('NFKD').toLowerCase()].filter((sign) => /\p{L}|\p{N}/u.test(sign));
  return kept.map((sign) => (sign === 'ς' ? 'σ' : sign)).join('');
}

function firstDifference(left: (string | null)[], right: (string | null)[]): number {
  for (const [at, a] of left.entries()) {
    const b = right[at]!;
    if (a === b) continue;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -1 : 1;
  }
  return 0;
}
