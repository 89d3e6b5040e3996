import { FRAMEWORK_DAYS, LAST_STARTS } from '../../../rules/frameworkDays.ts';
import { nearestUpward } from '../../../rules/nearestUpward.ts';
import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import { NONE, UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { toDay } from '../columns/toDay.ts';
import { GapCount } from './Gap.ts';

const COORDINATOR = COLLABORATION_ROLES.indexOf('COORDINATOR');
/** Cents by which amounts may differ without contradicting: sources round. */
const ROUNDED = 100;
const DAYS_A_YEAR = 365.25;

/** The sums and coordinators of all projects, by collaboration. */
export interface ProjectSums {
  /** Cents of the grants that are known; NaN where none is. */
  grants: Float64Array;
  /** Participations, and of those the ones whose role is not known. */
  participations: Int32Array;
  roleless: Int32Array;
  /** Number of organisations that coordinate it. */
  coordinators: Int32Array;
}

/** Adds up the participations of each project. */
export function sumProjects({ collaborations, grants }: Snapshot): ProjectSums {
  const { length } = collaborations.ids;
  const sums: ProjectSums = {
    grants: new Float64Array(length).fill(NaN),
    participations: new Int32Array(length),
    roleless: new Int32Array(length),
    coordinators: new Int32Array(length),
  };
  const last = new Int32Array(length).fill(NONE);
  for (const [grant, project] of grants.projects.entries()) {
    if (grants.funders[grant] !== NONE) continue;
    const cents = grants.cents[grant]!;
    if (!Number.isNaN(cents))
      sums.grants[project] = (Number.isNaN(sums.grants[project]) ? 0 : sums.grants[project]!) + cents;
    sums.participations[project]! += 1;
    if (grants.roles[grant] === NONE) sums.roleless[project]! += 1;
    // Rows of one organisation follow each other.
    if (grants.roles[grant] !== COORDINATOR || last[project] === grants.organisations[grant]) continue;
    sums.coordinators[project]! += 1;
    last[project] = grants.organisations[grant]!;
  }
  return sums;
}

/** The participations that receive more than their whole project. */
export function grantContradictions({ collaborations, grants }: Snapshot): GapCount[] {
  const above = new GapCount('GRANT_ABOVE_AWARD', collaborations.ids);
  for (const [grant, project] of grants.projects.entries()) {
    if (grants.funders[grant] !== NONE) continue;
    const [cents, awarded] = [grants.cents[grant]!, collaborations.awarded[project]!];
    if (!Number.isNaN(cents) && !Number.isNaN(awarded)) above.look(cents >= awarded + ROUNDED, project, grant);
  }
  return [above];
}

/** The projects whose grants, coordinators or days contradict what is said of them, or what their framework allows. */
export function projectContradictions(snapshot: Snapshot): GapCount[] {
  const { collaborations, memberships } = snapshot;
  const { ids, awarded, sizes } = collaborations;
  const above = new GapCount('GRANTS_ABOVE_AWARD', ids);
  const uncoordinated = new GapCount('COORDINATOR_MISSING', ids);
  const contested = new GapCount('COORDINATOR_DOUBLE', ids);
  const outside = new GapCount('DATES_OUTSIDE_FRAMEWORK', ids);
  const { grants, participations, roleless, coordinators } = sumProjects(snapshot);
  const daysOf = frameworkDays(snapshot);
  for (let project = 0; project < ids.length; project++) {
    if (collaborationKind(collaborations, project) !== 'PROJECT') continue;
    const [sum, award] = [grants[project]!, awarded[project]!];
    if (!Number.isNaN(sum) && !Number.isNaN(award)) above.look(sum >= award + ROUNDED, project);
    if (participations[project]! > 0) contested.look(coordinators[project]! > 1, project);
    const listed = memberships.offsets[project + 1]! - memberships.offsets[project]!;
    const isWhole = listed > 0 && listed >= sizes[project]! && roleless[project] === 0;
    if (isWhole) uncoordinated.look(coordinators[project] === 0, project);
    const start = collaborations.starts[project]!;
    const days = daysOf(project);
    if (days && start !== UNKNOWN_DAY) outside.look(start < days.first || start > days.lastStart, project);
  }
  return [above, uncoordinated, contested, outside];
}

/** Gives the days between which a project of a framework may begin; undefined for a project of none. */
function frameworkDays({ collaborations, programmes }: Snapshot) {
  const roots = nearestUpward(programmes.parents, (programme) => programmes.parents[programme] === NONE);
  const days = Array.from({ length: programmes.ids.length }, (_, programme) => {
    const [first, last] = FRAMEWORK_DAYS[textAt(programmes.ids, programme)] ?? [];
    if (first === undefined || last === undefined) return undefined;
    return { first: toDay(first), lastStart: toDay(last) + Math.ceil(LAST_STARTS * DAYS_A_YEAR) };
  });
  return (project: number) => {
    const main = collaborations.mainProgrammes[project]!;
    return main === NONE ? undefined : days[roots[main]!];
  };
}
