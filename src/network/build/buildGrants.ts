import { toCents } from './buildCollaborations.ts';
import type { OrderedMemberships } from './buildMemberships.ts';
import type { FundingRecord } from '../../neo4j/GraphRecords.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import { type IdIndex, sortedById } from '../columns/IdIndex.ts';
import { float64Column, int32Column, int8Column } from '../columns/sharedColumns.ts';
import { NONE } from '../columns/columns.ts';
import type { CollaborationColumns, GrantColumns } from '../columns/Snapshot.ts';
import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';

/** The indices of the ids that grants refer to. */
interface GrantReferences {
  organisations: IdIndex;
  collaborations: IdIndex;
  kinds: CollaborationColumns['kinds'];
}

/** One row for each participation record, in order of project, then organisation; then one for each FUNDS relationship, in order of id. */
export function buildGrants(
  memberships: OrderedMemberships,
  funding: readonly FundingRecord[],
  references: GrantReferences,
): GrantColumns {
  const participations = memberships.order.filter(
    (place) => collaborationKind(references, memberships.collaborations[place]!) === 'PROJECT',
  );
  const count = participations.length + funding.length;
  const columns: GrantColumns = {
    projects: int32Column(count),
    organisations: int32Column(count),
    funders: int32Column(count),
    roles: int8Column(count),
    cents: float64Column(count),
  };
  participations.forEach((place, row) => setParticipation(columns, row, memberships, place));
  sortedById(funding).forEach((record, at) => setFunding(columns, participations.length + at, record, references));
  return columns;
}

function setParticipation(columns: GrantColumns, row: number, memberships: OrderedMemberships, place: number): void {
  const record = memberships.records[place]!;
  columns.projects[row] = memberships.collaborations[place]!;
  columns.organisations[row] = memberships.organisations[place]!;
  columns.funders[row] = NONE;
  columns.roles[row] = record.role === null ? NONE : COLLABORATION_ROLES.indexOf(record.role);
  columns.cents[row] = toCents(record.grant);
}

function setFunding(columns: GrantColumns, row: number, record: FundingRecord, references: GrantReferences): void {
  const referrer = () => `The funding "${record.id}"`;
  const organisation = references.organisations.indexOf(record.target);
  const collaboration = organisation === NONE ? references.collaborations.require(record.target, referrer) : NONE;
  const isProject = collaboration !== NONE && collaborationKind(references, collaboration) === 'PROJECT';
  columns.projects[row] = isProject ? collaboration : NONE;
  columns.organisations[row] = organisation;
  columns.funders[row] = references.organisations.require(record.funder, referrer);
  columns.roles[row] = NONE;
  columns.cents[row] = toCents(record.amount);
}
