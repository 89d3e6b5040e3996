import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import { NONE, UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { toIsoDate } from '../columns/toDay.ts';
import type { ProjectSums } from './findContradictions.ts';
import type { GapCode } from './Gap.ts';

/** A value that shows a gap, by its name: money as plain euro, days as ISO dates; null is unknown. */
export type CaseValue = [name: string, value: string | null];

/** One case of a gap that the snapshot shows. */
export interface GapCase {
  /** Ids of what it is about, the first that of an example. */
  subjects: string[];
  values: CaseValue[];
  /** Ids of the sources that state it, where the snapshot knows them. */
  sources: string[] | null;
}

const OF_PARTICIPATIONS: readonly GapCode[] = ['GRANT_UNKNOWN', 'ROLE_UNKNOWN', 'GRANT_ABOVE_AWARD'];
const OF_ORGANISATIONS: readonly GapCode[] = [
  'ORGANISATION_WITHOUT_IDENTIFIER',
  'ORGANISATION_WITHOUT_COUNTRY',
  'ORGANISATION_WITHOUT_NAME',
  'SAME_NAME_AND_COUNTRY',
  'REGION_DOUBTED',
];
const COORDINATOR = 1 << COLLABORATION_ROLES.indexOf('COORDINATOR');

/** True of a gap of organisations, of those that the snapshot shows. */
export function isOfOrganisations(code: GapCode): boolean {
  return OF_ORGANISATIONS.includes(code);
}

/** The case that a row of a gap is: an organisation, a participation or a project. */
export function gapCase(snapshot: Snapshot, sums: ProjectSums, code: GapCode, row: number): GapCase {
  if (isOfOrganisations(code)) return ofOrganisation(snapshot, row);
  return OF_PARTICIPATIONS.includes(code) ? ofParticipation(snapshot, row) : ofProject(snapshot, sums, code, row);
}

function ofOrganisation({ organisations, countries, regions }: Snapshot, row: number): GapCase {
  const [country, region] = [organisations.countries[row]!, organisations.regions[row]!];
  return {
    subjects: [textAt(organisations.ids, row)],
    values: [
      ['organisation', textAt(organisations.names, row)],
      ['country', country === NONE ? null : textAt(countries.ids, country)],
      ['region', region === NONE ? null : textAt(regions.ids, region)],
    ],
    sources: null,
  };
}

function ofParticipation({ collaborations, organisations, grants, memberships }: Snapshot, row: number): GapCase {
  const [project, organisation] = [grants.projects[row]!, grants.organisations[row]!];
  const [cents, awarded] = [grants.cents[row]!, collaborations.awarded[project]!];
  const { offsets, sources, sourceLists } = memberships;
  const rows = memberships.organisations.subarray(offsets[project], offsets[project + 1]);
  const membership = offsets[project]! + rows.indexOf(organisation);
  return {
    subjects: [textAt(collaborations.ids, project), textAt(organisations.ids, organisation)],
    values: [
      ['project', textAt(collaborations.labels, project)],
      ['organisation', textAt(organisations.names, organisation)],
      ['grant', euro(cents)],
      ['awarded', euro(awarded)],
      ['above', above(cents, awarded)],
    ],
    sources: sourceLists[sources[membership]!] ?? [],
  };
}

function ofProject(snapshot: Snapshot, { grants }: ProjectSums, code: GapCode, row: number): GapCase {
  const { collaborations, memberships, organisations, programmes } = snapshot;
  const { offsets } = memberships;
  const coordinators: number[] = [];
  for (let at = offsets[row]!; at < offsets[row + 1]!; at++)
    if ((memberships.roles[at]! & COORDINATOR) !== 0) coordinators.push(memberships.organisations[at]!);
  const listed = offsets[row + 1]! - offsets[row]!;
  const size = collaborations.sizes[row]!;
  const programme = collaborations.mainProgrammes[row]!;
  const [sum, awarded] = [grants[row]!, collaborations.awarded[row]!];
  return {
    subjects: [
      textAt(collaborations.ids, row),
      ...(code === 'COORDINATOR_DOUBLE' ? coordinators.map((one) => textAt(organisations.ids, one)) : []),
    ],
    values: [
      ['project', textAt(collaborations.labels, row)],
      ['startDate', day(collaborations.starts[row]!)],
      ['endDate', day(collaborations.ends[row]!)],
      ['programme', programme === NONE ? null : textAt(programmes.ids, programme)],
      ['grants', euro(sum)],
      ['awarded', euro(awarded)],
      ['above', above(sum, awarded)],
      ['listed', String(listed)],
      ['stated', collaborations.sizesEstimated[row] === 1 ? null : String(size)],
      ['coordinators', coordinators.map((one) => textAt(organisations.names, one)).join('; ') || null],
    ],
    sources: null,
  };
}

function euro(cents: number): string | null {
  return Number.isNaN(cents) ? null : (cents / 100).toFixed(2);
}

function above(cents: number, awarded: number): string | null {
  return cents > awarded ? euro(cents - awarded) : null;
}

function day(one: number): string | null {
  return one === UNKNOWN_DAY ? null : toIsoDate(one);
}
