import { EU_MISSIONS } from '../../../rules/missions.ts';
import { COLLABORATION_ROLES, ORGANISATION_KINDS } from '../../../rules/vocabulary.ts';
import { badUserInput, notFound } from '../../errors.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { today } from '../../network/columns/toDay.ts';
import { startYears } from '../../network/funding/fundingValues.ts';
import { LIST_DIMENSIONS, type ListDimension, PROJECT_PHASES, STANDINGS } from '../../network/lists/ListDimension.ts';
import { type ListSelection, NOT_ON_RECORD } from '../../network/lists/ListSelection.ts';
import type { ListPaging } from '../../network/lists/orderListed.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkOffset } from '../arguments/checkOffset.ts';
import { checkText } from '../arguments/checkText.ts';
import { resolveDay } from '../arguments/resolveDay.ts';
import { resolveDistinct } from '../arguments/resolveDistinct.ts';
import {
  findOrganisation,
  resolveClusters,
  resolveCountries,
  resolveFields,
  resolveOrganisations,
  resolveProgrammes,
  resolveRegions,
} from '../arguments/resolveIds.ts';
import type { ListDirection, ListFilter } from '../generated.ts';
import { decodeListCursor, type ListedBy } from './listCursor.ts';

const MOST_ROWS = 1000;

/** The arguments that say which page of a list is asked for. */
export interface PageArguments<Column extends string> {
  orderBy: Column;
  direction: ListDirection;
  first: number;
  offset: number;
  after?: string | null | undefined;
}

type Given<Value> = readonly Value[] | null | undefined;

/** Checks the conditions of a list and turns every id into a number. Throws BAD_USER_INPUT and NOT_FOUND. */
export function checkListFilter(
  snapshot: Snapshot,
  given: ListFilter | null | undefined,
  homeOrganisation: string,
): ListSelection {
  const where = given ?? {};
  const { partnersOf, organisations, named, text, asOf } = where;
  const home = findOrganisation(snapshot, 'home', homeOrganisation);
  return {
    asked: askedValues(snapshot, where),
    organisations: organisations ? resolveOrganisations(snapshot, 'where.organisations', organisations) : null,
    named: typeof named === 'string' ? checkText('where.named', named) : null,
    text: typeof text === 'string' ? checkText('where.text', text) : null,
    participating: where.participating ?? false,
    amountUnknown: where.amountUnknown ?? false,
    ofPartners: where.ofPartners ?? false,
    hospitals: where.hospitals ?? false,
    partnersOf: partnersOf ? resolveDistinct(snapshot, 'where.partnersOf', partnersOf) : home === null ? [] : [home],
    partnersOfAll: where.partnersOfAll ?? false,
    asOf: asOf ? resolveDay('where.asOf', asOf) : today(),
  };
}

/** Checks which page is asked for, and in which order. */
export function checkPaging<Column extends string>(
  { orderBy, direction, first, offset, after }: PageArguments<Column>,
  listed: Omit<ListedBy, 'orderBy' | 'direction'>,
  count: number,
): ListPaging<Column> {
  return {
    orderBy,
    isDescending: direction === 'DESC',
    first: checkCount('first', first, MOST_ROWS),
    offset: checkOffset(offset),
    after: typeof after === 'string' ? decodeListCursor({ ...listed, orderBy, direction }, after, count) : null,
  };
}

/** The values asked for of each dimension of which any are. */
function askedValues(snapshot: Snapshot, where: ListFilter): ListSelection['asked'] {
  const { typeNames } = snapshot.collaborations;
  const resolved = <Id extends string>(
    name: keyof ListFilter,
    ids: Given<Id>,
    resolve: (snapshot: Snapshot, argument: string, ids: readonly string[]) => number[],
  ) => (ids ? resolve(snapshot, `where.${name}`, ids) : null);
  const plain = <Value>(name: keyof ListFilter, values: Given<Value>, placeOf: (value: Value) => number) =>
    values ? notEmpty(name, values).map(placeOf) : null;
  const given: Record<ListDimension, number[] | null> = {
    COUNTRY: resolved('countries', where.countries, resolveCountries),
    REGION: resolved('regions', where.regions, resolveRegions),
    KIND: plain('kinds', where.kinds, (kind) => ORGANISATION_KINDS.indexOf(kind)),
    SME: plain('sme', where.sme, Number),
    CLUSTER: resolved('clusters', where.clusters, resolveClusters),
    STANDING: plain('standing', where.standing, (standing) => STANDINGS.indexOf(standing)),
    ROLE: plain('roles', where.roles, (role) => COLLABORATION_ROLES.indexOf(role)),
    PHASE: plain('phases', where.phases, (phase) => PROJECT_PHASES.indexOf(phase)),
    FIELD: resolved('fields', where.fields, resolveFields),
    PROGRAMME: resolved('programmes', where.programmes, resolveProgrammes),
    MISSION: plain('missions', where.missions, (mission) => EU_MISSIONS.indexOf(mission)),
    START_YEAR: where.startYears ? yearPlaces(snapshot, notEmpty('startYears', where.startYears)) : null,
    PROJECT_TYPE: plain('projectTypes', where.projectTypes, (type) => typePlace(typeNames, type)),
  };
  const unknown = where.notOnRecord ? notEmpty('notOnRecord', where.notOnRecord) : [];
  const asked: Partial<Record<ListDimension, number[]>> = {};
  for (const dimension of LIST_DIMENSIONS) {
    const values = [...(given[dimension] ?? []), ...(unknown.includes(dimension) ? [NOT_ON_RECORD] : [])];
    if (given[dimension] || values.length > 0) asked[dimension] = values;
  }
  return asked;
}

function notEmpty<Value>(name: string, values: readonly Value[]): readonly Value[] {
  if (values.length > 0) return values;
  throw badUserInput(`\`where.${name}\` must name at least one value, not []: leave it out where it does not matter.`);
}

/** The places of years among those in which anything starts; years in which nothing does are left out. */
function yearPlaces(snapshot: Snapshot, years: readonly number[]): number[] {
  const { texts } = startYears(snapshot);
  return years.map((year) => texts.indexOf(String(year))).filter((place) => place >= 0);
}

/** The place of a type by its stored name, or as `ProjectType` names it: ERA-NET, ERA_NET. */
function typePlace(typeNames: readonly string[], type: string): number {
  const place = typeNames.findIndex((name) => name === type || name.replaceAll('-', '_') === type);
  if (place >= 0) return place;
  throw notFound(
    `\`where.projectTypes\` names ${JSON.stringify(type.slice(0, 200))}, but no project is of that type: there are ${[...typeNames].sort().join(', ') || 'none'}.`,
  );
}
