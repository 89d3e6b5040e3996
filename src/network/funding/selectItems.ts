import { bucketRows } from '../rowsOf.ts';
import { NONE, type Snapshot } from '../Snapshot.ts';
import { itemOfProject, projectOf } from './fundingItems.ts';
import type { FundingSelection } from './FundingSelection.ts';
import { programmeFunders } from './programmeFunders.ts';
import { asksForProject, type Condition, hasAny, meetsAll, selectProjects } from './selectProjects.ts';

/**
 * The items that count, those of one project together. What a grant lacks meets no condition: money from outside a programme is
 * under none. `countsProjects`: whether the grouping leaves room for projects with no participation on record.
 */
export function selectItems(snapshot: Snapshot, selection: FundingSelection, countsProjects: boolean): Int32Array {
  const projectFlags = selectProjects(snapshot, selection);
  const isPaidFor = paidFor(snapshot, selection);
  const conditions = grantConditions(snapshot, selection, projectFlags, isPaidFor);
  const grantCount = snapshot.grants.projects.length;
  const items = new Int32Array(grantCount + projectFlags.length);
  let count = 0;
  for (let grant = 0; grant < grantCount; grant++) if (meetsAll(conditions, grant)) items[count++] = grant;
  if (countsProjects && !asksForReceiver(selection)) {
    const { offsets } = snapshot.memberships;
    for (let project = 0; project < projectFlags.length; project++) {
      const isBare = offsets[project] === offsets[project + 1];
      if (isBare && projectFlags[project] === 1 && isPaidFor(project))
        items[count++] = itemOfProject(snapshot, project);
    }
  }
  return byProject(snapshot, items.subarray(0, count));
}

function byProject(snapshot: Snapshot, items: Int32Array): Int32Array {
  const keys = items.map((item) => projectOf(snapshot, item) + 1);
  const places = bucketRows(keys, snapshot.collaborations.ids.length + 1).values;
  return places.map((place) => items[place]!);
}

function asksForReceiver({ organisations, countries, clusters }: FundingSelection): boolean {
  return organisations !== null || countries !== null || clusters !== null;
}

/** Tells whether one of the funders asked for pays a project through its main programme. */
function paidFor(snapshot: Snapshot, { funders }: FundingSelection): Condition {
  if (funders === null) return () => true;
  const { mainProgrammes } = snapshot.collaborations;
  const funderRows = programmeFunders(snapshot);
  const flags = Uint8Array.from(snapshot.programmes.ids, (_, row) => (hasAny(funderRows, row, funders) ? 1 : 0));
  return (project) => isIn(flags, mainProgrammes[project]!);
}

function grantConditions(
  snapshot: Snapshot,
  selection: FundingSelection,
  projectFlags: Uint8Array,
  isPaidFor: Condition,
): Condition[] {
  const { projects, organisations, funders } = snapshot.grants;
  const { funders: asked, organisations: receivers, countries, clusters } = selection;
  const conditions: Condition[] = [];
  if (selection.programmes !== null) conditions.push((grant) => funders[grant] === NONE);
  if (asksForProject(selection)) conditions.push((grant) => isIn(projectFlags, projects[grant]!));
  if (receivers !== null) conditions.push((grant) => isIn(receivers, organisations[grant]!));
  if (countries !== null) {
    const countryOf = snapshot.organisations.countries;
    conditions.push((grant) => organisations[grant] !== NONE && isIn(countries, countryOf[organisations[grant]!]!));
  }
  if (clusters !== null) {
    const members = everMembers(snapshot, clusters);
    conditions.push((grant) => isIn(members, organisations[grant]!));
  }
  if (asked !== null) {
    conditions.push((grant) => (funders[grant] === NONE ? isPaidFor(projects[grant]!) : isIn(asked, funders[grant]!)));
  }
  return conditions;
}

/** 1 for each organisation that is or was in one of the collaborations. */
function everMembers({ memberships, organisations }: Snapshot, collaborations: Uint8Array): Uint8Array {
  const flags = new Uint8Array(organisations.ids.length);
  collaborations.forEach((isAsked, collaboration) => {
    if (isAsked === 0) return;
    const [from, to] = [memberships.offsets[collaboration], memberships.offsets[collaboration + 1]];
    for (const member of memberships.organisations.subarray(from, to)) flags[member] = 1;
  });
  return flags;
}

function isIn(flags: Uint8Array, index: number): boolean {
  return index !== NONE && flags[index] === 1;
}
