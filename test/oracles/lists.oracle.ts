import type { CollaborationRecord, GraphRecords, OrganisationRecord } from '../../src/neo4j/GraphRecords.ts';
import { LIST_DIMENSIONS, type ListDimension } from '../../src/network/lists/ListDimension.ts';
import type { ListFilter } from '../../src/questions/generated.ts';
import { MISSION_CALL } from './randomFundingGraph.ts';

/** The list that is asked for, without the conditions that words are sought by, and on which day. */
export interface OracleList {
  subject: 'ORGANISATION' | 'PROJECT';
  where: ListFilter & { asOf: string };
}

/** An organisation in a project, money from outside a programme, or an organisation or project alone. */
interface Item {
  organisation: OrganisationRecord | null;
  project: CollaborationRecord | null;
  role: string | null;
  euro: number | null;
  kind: 'PARTICIPATION' | 'OUTSIDE' | 'ITSELF';
}

/** One row before it is put in words: the entity's record, and its items that fit, and all of them. */
export interface OracleRow {
  id: string;
  name: string;
  record: OrganisationRecord | CollaborationRecord;
  here: Item[];
  overall: Item[];
}

const SIDES: Record<ListDimension, 'ORGANISATION' | 'PROJECT' | 'PARTICIPATION' | 'SUBJECT'> = {
  COUNTRY: 'ORGANISATION',
  REGION: 'ORGANISATION',
  KIND: 'ORGANISATION',
  SME: 'ORGANISATION',
  CLUSTER: 'ORGANISATION',
  STANDING: 'SUBJECT',
  ROLE: 'PARTICIPATION',
  PHASE: 'PROJECT',
  FIELD: 'PROJECT',
  PROGRAMME: 'PROJECT',
  MISSION: 'PROJECT',
  START_YEAR: 'PROJECT',
  PROJECT_TYPE: 'PROJECT',
};

/** The condition of each dimension. */
const CONDITIONS = {
  COUNTRY: 'countries',
  REGION: 'regions',
  KIND: 'kinds',
  SME: 'sme',
  CLUSTER: 'clusters',
  STANDING: 'standing',
  ROLE: 'roles',
  PHASE: 'phases',
  FIELD: 'fields',
  PROGRAMME: 'programmes',
  MISSION: 'missions',
  START_YEAR: 'startYears',
  PROJECT_TYPE: 'projectTypes',
} satisfies Record<ListDimension, keyof ListFilter>;

/** Finds what `organisationList` and `projectList` must list, in order of id, straight from the records: slow and obvious, for tests. */
export function listOracle(records: GraphRecords, list: OracleList): OracleRow[] {
  const { subject, where } = list;
  const items = allItems(records);
  const isOwn = (dimension: ListDimension) => [subject, 'SUBJECT'].includes(SIDES[dimension]);
  const asked = LIST_DIMENSIONS.filter((dimension) => wanted(where, dimension) !== null);
  const isAmong = (organisation: OrganisationRecord | null): boolean =>
    (!where.organisations || (organisation !== null && where.organisations.includes(organisation.id))) &&
    (where.ofPartners !== true ||
      (organisation !== null && organisationStanding(records, list, organisation.id) === 'PARTNER'));
  const fits = (item: Item): boolean =>
    asked.every((dimension) => meets(records, list, item, dimension)) &&
    isAmong(item.organisation) &&
    (where.amountUnknown !== true || item.euro === null);
  const asksForItem =
    where.participating === true ||
    where.amountUnknown === true ||
    asked.some((dimension) => !isOwn(dimension)) ||
    (subject === 'PROJECT' && (!!where.organisations || where.ofPartners === true));
  const records_ = subject === 'ORGANISATION' ? records.organisations : records.collaborations.filter(isProject);
  return records_.flatMap((record): OracleRow[] => {
    const itself = itselfOf(record);
    if (!asked.filter(isOwn).every((dimension) => meets(records, list, itself, dimension))) return [];
    if (subject === 'ORGANISATION' && !isAmong(itself.organisation)) return [];
    const overall = items.filter((item) => (subject === 'ORGANISATION' ? item.organisation : item.project) === record);
    const here = overall.filter(fits);
    if (asksForItem && here.length === 0) return [];
    return [{ id: record.id, name: 'name' in record ? record.name : record.label, record, here, overall }];
  });
}

/** Counts the rows there would be of each value of a dimension if it alone were asked for, null for "not on record"; those with none left out. */
export function facetOracle(
  records: GraphRecords,
  list: OracleList,
  dimension: ListDimension,
): Map<string | null, number> {
  const others = list.where.notOnRecord?.filter((one) => one !== dimension) ?? [];
  const without: ListFilter = {
    ...list.where,
    [CONDITIONS[dimension]]: null,
    notOnRecord: others.length > 0 ? others : null,
  };
  const { asOf } = list.where;
  const count = (condition: ListFilter): number =>
    listOracle(records, { ...list, where: { ...without, ...condition, asOf } }).length;
  const counts = allValues(records, dimension).map((value): [string | null, number] => [
    String(value),
    count({ [CONDITIONS[dimension]]: [value] }),
  ]);
  return new Map(
    [...counts, [null, count({ notOnRecord: [...others, dimension] })] as const].filter(([, rows]) => rows > 0),
  );
}

/** Every value that anything may have, as a condition takes it. */
function allValues(records: GraphRecords, dimension: ListDimension): (string | number | boolean)[] {
  const of = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const projects = records.collaborations.filter(isProject);
  const known = <T>(values: (T | null)[]): T[] => [...new Set(values)].filter((value) => value !== null);
  switch (dimension) {
    case 'COUNTRY':
      return of(records.countries);
    case 'REGION':
      return of(records.regions);
    case 'CLUSTER':
      return of(records.collaborations.filter(({ kind }) => kind === 'CLUSTER'));
    case 'FIELD':
      return of(records.fields);
    case 'PROGRAMME':
      return of(records.programmes);
    case 'MISSION':
      return ['ADAPTATION', 'CANCER', 'CITIES', 'OCEAN', 'SOIL'];
    case 'START_YEAR':
      return known(projects.map(({ start }) => (start === null ? null : Number(start.slice(0, 4)))));
    case 'PROJECT_TYPE':
      return known(projects.map(({ type }) => type));
    case 'KIND':
      return known(records.organisations.map(({ kind }) => kind));
    case 'SME':
      return [true, false];
    case 'STANDING':
      return ['OURSELVES', 'PARTNER', 'NOT_YET'];
    case 'ROLE':
      return known(records.memberships.map(({ role }) => role));
    case 'PHASE':
      return ['PLANNED', 'RUNNING', 'ENDED'];
  }
}

function isProject({ kind }: CollaborationRecord): boolean {
  return kind === 'PROJECT';
}

function itselfOf(record: OrganisationRecord | CollaborationRecord): Item {
  const itself = { organisation: null, project: null, role: null, euro: null, kind: 'ITSELF' as const };
  return 'name' in record ? { ...itself, organisation: record } : { ...itself, project: record };
}

function allItems(records: GraphRecords): Item[] {
  const organisation = (id: string) => records.organisations.find((one) => one.id === id) ?? null;
  const project = (id: string) => records.collaborations.find((one) => one.id === id && isProject(one)) ?? null;
  const participations = records.memberships
    .filter(({ collaboration }) => project(collaboration))
    .map((one): Item => {
      const { role, grant: euro } = one;
      const ends = { organisation: organisation(one.organisation), project: project(one.collaboration) };
      return { ...ends, role, euro, kind: 'PARTICIPATION' };
    });
  const outside = records.funding.map(({ target, amount }): Item => {
    const ends = { organisation: organisation(target), project: project(target) };
    return { ...ends, role: null, euro: amount, kind: 'OUTSIDE' };
  });
  return [...participations, ...outside];
}

/** The values asked for as texts, null for "not on record"; null where nothing is asked. */
function wanted(where: ListFilter, dimension: ListDimension): (string | null)[] | null {
  const values = where[CONDITIONS[dimension]];
  const unknown = where.notOnRecord?.includes(dimension) ? [null] : [];
  return values || unknown.length > 0 ? [...(values ?? []).map(String), ...unknown] : null;
}

function meets(records: GraphRecords, list: OracleList, item: Item, dimension: ListDimension): boolean {
  const values = valuesOf(records, list, item, dimension);
  const asked = wanted(list.where, dimension);
  if (values === null) return false;
  return values.length === 0 ? asked!.includes(null) : values.some((value) => asked!.includes(value));
}

/** The values of an item, wider ones too; null where there is nothing that could have one. */
function valuesOf(records: GraphRecords, list: OracleList, item: Item, dimension: ListDimension): string[] | null {
  const { organisation, project, role, kind } = item;
  const known = (value: string | null): string[] => (value === null ? [] : [value]);
  const within = (tree: readonly { id: string; parent: string | null }[], ids: string[]): string[] =>
    ids.flatMap((id) => [id, ...within(tree, known(tree.find((node) => node.id === id)!.parent))]);
  switch (dimension) {
    case 'COUNTRY':
      return organisation && known(organisation.country);
    case 'REGION':
      return organisation && within(records.regions, known(organisation.region));
    case 'KIND':
      return organisation && known(organisation.kind);
    case 'SME':
      return organisation && known(organisation.sme === null ? null : String(organisation.sme));
    case 'CLUSTER':
      return organisation && clustersOf(records, organisation.id);
    case 'STANDING':
      return list.subject === 'ORGANISATION'
        ? organisation && [organisationStanding(records, list, organisation.id)]
        : project && [projectStanding(records, list, project.id)];
    case 'ROLE':
      return kind === 'PARTICIPATION' ? known(role) : null;
    case 'PHASE':
      return project && known(phaseOf(project, list.where.asOf));
    case 'FIELD':
      return project && within(records.fields, project.fields);
    case 'PROGRAMME':
      return kind === 'OUTSIDE'
        ? null
        : project && within(records.programmes, [...known(project.mainProgramme), ...project.programmes]);
    case 'MISSION':
      return project && (project.call === MISSION_CALL ? ['ADAPTATION', 'CITIES'] : []);
    case 'START_YEAR':
      return project && known(project.start?.slice(0, 4) ?? null);
    case 'PROJECT_TYPE':
      return project && known(project.type);
  }
}

function clustersOf(records: GraphRecords, organisation: string): string[] {
  return records.memberships
    .filter((one) => one.organisation === organisation && one.collaboration.startsWith('cluster:'))
    .map(({ collaboration }) => collaboration);
}

/** The phase of a project on a day: planned, running or ended; null where nothing says. */
export function phaseOf({ start, end }: CollaborationRecord, day: string): string | null {
  if (start === null && end === null) return null;
  if (end !== null && end < day) return 'ENDED';
  return start !== null && start > day ? 'PLANNED' : 'RUNNING';
}

/** The standing of an organisation to those whose partners are meant. */
export function organisationStanding(records: GraphRecords, { where }: OracleList, id: string): string {
  const us = where.partnersOf ?? [];
  if (us.includes(id)) return 'OURSELVES';
  const sharedBy = (who: string) =>
    records.memberships
      .filter(({ organisation, collaboration }) => organisation === who && !collaboration.startsWith('cluster:'))
      .map(({ collaboration }) => collaboration);
  const theirs = sharedBy(id);
  const shares = us.map((one) => sharedBy(one).some((shared) => theirs.includes(shared)));
  const isPartner = where.partnersOfAll === true ? shares.length > 0 && !shares.includes(false) : shares.includes(true);
  return isPartner ? 'PARTNER' : 'NOT_YET';
}

/** The standing of a project to them: as the nearest of its organisations. */
export function projectStanding(records: GraphRecords, list: OracleList, id: string): string {
  const members = records.memberships.filter(({ collaboration }) => collaboration === id);
  const standings = members.map(({ organisation }) => organisationStanding(records, list, organisation));
  return ['OURSELVES', 'PARTNER'].find((standing) => standings.includes(standing)) ?? 'NOT_YET';
}
