import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import { UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { grantsHere, grantsOf, listed } from './Candidates.ts';
import { distinctOf, projectFigures, type ProjectFigures, sumOf } from './listFigures.ts';
import type { ListSelection } from './ListSelection.ts';
import { listView } from './listView.ts';
import { type ListPaging, nameRanks, orderListed } from './orderListed.ts';
import type { ListPage } from './organisationRows.ts';
import { PARTNER } from './standings.ts';

/** The columns that projects can be ordered by, in the order of the schema. */
export const PROJECT_COLUMNS = [
  'NAME',
  'START',
  'END',
  'AWARDED',
  'AMOUNT',
  'ORGANISATIONS',
  'ALL_ORGANISATIONS',
  'PARTNERS',
] as const;
export type ProjectColumn = (typeof PROJECT_COLUMNS)[number];

/** A question for projects, checked. */
export interface ProjectRequest {
  selection: ListSelection;
  paging: ListPaging<ProjectColumn>;
}

/** One project, by index of `collaborations`. */
export interface ProjectRow {
  project: number;
  /** Place in PROJECT_PHASES, or NONE. */
  phase: number;
  /** Place in STANDINGS. */
  standing: number;
  /** Organisations, by index. */
  coordinators: number[];
  here: ProjectFigures;
  overall: ProjectFigures;
  partnerCount: number;
}

const COORDINATES = 1 << COLLABORATION_ROLES.indexOf('COORDINATOR');

/** The projects that fit, in order, one page of them. */
export function projectRows(snapshot: Snapshot, { selection, paging }: ProjectRequest): ListPage<ProjectRow> {
  const { candidates, phases, standings } = listView(snapshot, 'PROJECT', selection);
  const { collaborations, memberships } = snapshot;
  const figuresHere = (one: number) => projectFigures(snapshot, grantsHere(candidates, one));
  const figuresOverall = (one: number) => projectFigures(snapshot, grantsOf(candidates, one));
  const isPartner = (row: number): boolean => standings.organisations[memberships.organisations[row]!] === PARTNER;
  const coordinates = (row: number): boolean => (memberships.roles[row]! & COORDINATES) !== 0;
  const membersThat = (one: number, holds: (row: number) => boolean): number[] => {
    const members: number[] = [];
    for (let row = memberships.offsets[one]!; row < memberships.offsets[one + 1]!; row++) {
      if (holds(row)) members.push(memberships.organisations[row]!);
    }
    return members;
  };
  const valueOf = {
    NAME: (one) => nameRanks(collaborations.labels)[one]!,
    START: (one) => dayOrNaN(collaborations.starts[one]!),
    END: (one) => dayOrNaN(collaborations.ends[one]!),
    AWARDED: (one) => collaborations.awarded[one]!,
    AMOUNT: (one) => figuresHere(one).amount ?? NaN,
    ORGANISATIONS: (one) => figuresHere(one).organisationCount,
    ALL_ORGANISATIONS: (one) => figuresOverall(one).organisationCount,
    PARTNERS: (one) => membersThat(one, isPartner).length,
  } satisfies Record<ProjectColumn, (project: number) => number>;
  const projects = listed(candidates);
  const { page, hasNextPage } = orderListed(projects, valueOf[paging.orderBy], paging);
  const all = Array.from(projects).flatMap((one) => grantsHere(candidates, one));
  return {
    rows: page.map((project) => ({
      project,
      phase: phases[project]!,
      standing: standings.projects[project]!,
      coordinators: membersThat(project, coordinates),
      here: figuresHere(project),
      overall: figuresOverall(project),
      partnerCount: membersThat(project, isPartner).length,
    })),
    totalCount: projects.length,
    total: {
      ...sumOf(snapshot, all),
      organisationCount: distinctOf(snapshot.grants.organisations, all).size,
      projectCount: projects.length,
    },
    hasNextPage,
  };
}

function dayOrNaN(day: number): number {
  return day === UNKNOWN_DAY ? NaN : day;
}
