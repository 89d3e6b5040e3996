import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { RUNNING } from './projectPhases.ts';

/** The sum of some grants. Amounts in euro. */
export interface ListSum {
  /** Null where none is known. */
  amount: number | null;
  grantCount: number;
  unknownAmountCount: number;
}

/** The values of `OrganisationFigures` in the schema. */
export interface OrganisationFigures extends ListSum {
  projectCount: number;
  runningProjectCount: number;
  coordinatedProjectCount: number;
}

/** The values of `ProjectFigures` in the schema. */
export interface ProjectFigures extends ListSum {
  organisationCount: number;
}

const COORDINATOR = COLLABORATION_ROLES.indexOf('COORDINATOR');

/** Some grants, by index. */
type Grants = Iterable<number> & { length: number };

/** Adds up some grants. Cents are whole numbers, so that sums are exact. */
export function sumOf({ grants }: Snapshot, chosen: Grants): ListSum {
  let cents = 0;
  let unknown = 0;
  for (const grant of chosen) {
    const amount = grants.cents[grant]!;
    if (Number.isNaN(amount)) unknown++;
    else cents += amount;
  }
  const grantCount = chosen.length;
  return { amount: grantCount > unknown ? cents / 100 : null, grantCount, unknownAmountCount: unknown };
}

/** Projects and money of an organisation by some of its grants. `phases`: of projects, as places in PROJECT_PHASES. */
export function organisationFigures(snapshot: Snapshot, phases: Int8Array, chosen: Grants) {
  const { projects, roles } = snapshot.grants;
  const distinct = distinctOf(projects, chosen);
  const coordinated = distinctOf(
    projects,
    [...chosen].filter((grant) => roles[grant] === COORDINATOR),
  );
  const running = [...distinct].filter((project) => phases[project] === RUNNING);
  return {
    ...sumOf(snapshot, chosen),
    projectCount: distinct.size,
    runningProjectCount: running.length,
    coordinatedProjectCount: coordinated.size,
  } satisfies OrganisationFigures;
}

/** Participants and money of a project by some of its grants. */
export function projectFigures(snapshot: Snapshot, chosen: Grants): ProjectFigures {
  return { ...sumOf(snapshot, chosen), organisationCount: distinctOf(snapshot.grants.organisations, chosen).size };
}

/** The values that a column has at some places, each once, NONE aside. */
export function distinctOf(column: Int32Array, places: Iterable<number>): Set<number> {
  const distinct = new Set<number>();
  for (const place of places) distinct.add(column[place]!);
  distinct.delete(NONE);
  return distinct;
}
