import { buildCalls } from './buildCalls.ts';
import { buildCollaborations } from './buildCollaborations.ts';
import { buildGrants } from './buildGrants.ts';
import { buildMemberships, type OrderedMemberships } from './buildMemberships.ts';
import { sizeCollaborations } from './sizeCollaborations.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import { countPartners } from '../../../rules/countPartners.ts';
import type { GraphRecords, MembershipRecord, OrganisationRecord } from '../../neo4j/GraphRecords.ts';
import { IdIndex, sortedById } from '../columns/IdIndex.ts';
import { noSearchColumns } from '../search/noSearchColumns.ts';
import { noShownColumns } from '../columns/ShownColumns.ts';
import { bucketRows, rowsOf } from '../columns/rowsOf.ts';
import { int32Column, int32ColumnOf, int8ColumnOf } from '../columns/sharedColumns.ts';
import { textColumn } from '../columns/TextColumn.ts';
import { ORGANISATION_KINDS } from '../../../rules/vocabulary.ts';
import { NONE, type Rows } from '../columns/columns.ts';
import type { Identifiers, LabelColumns, OrganisationColumns, Snapshot, TreeColumns } from '../columns/Snapshot.ts';

/**
 * The graph's rows as columns: sorted by id, so that the same rows in any order make the same snapshot.
 * Throws where a row refers to something that is not there, or two have one id.
 */
export function buildSnapshot(records: GraphRecords): Snapshot {
  const organisationRecords = sortedById(records.organisations);
  const collaborationRecords = sortedById(records.collaborations);
  const programmeRecords = sortedById(records.programmes);
  const fieldRecords = sortedById(records.fields);
  const callRecords = sortedById(records.calls);
  const countryRecords = sortedById(records.countries);
  const regionRecords = sortedById(records.regions);
  const fields = toTree('field', fieldRecords);
  const programmes = toTree('programme', programmeRecords);
  const organisationIndex = new IdIndex('organisation', idsOf(organisationRecords));
  const collaborationIndex = new IdIndex('collaboration', idsOf(collaborationRecords));

  const countryIndex = new IdIndex('country', idsOf(countryRecords));
  const regionIndex = new IdIndex('region', idsOf(regionRecords));
  const organisations = toOrganisations(organisationRecords, organisationIndex, countryIndex, regionIndex);
  const collaborations = buildCollaborations(collaborationRecords, {
    programmes: new IdIndex('programme', idsOf(programmeRecords)),
    fields: new IdIndex('field', idsOf(fieldRecords)),
    calls: new IdIndex('call', idsOf(callRecords)),
  });
  const ordered = orderMemberships(records.memberships, organisationIndex, collaborationIndex);
  const { memberships, collaborationOf } = buildMemberships(ordered);
  sizeCollaborations(collaborations, memberships.offsets);
  const membershipsOf = bucketRows(memberships.organisations, organisationRecords.length);
  const columns = { organisations, collaborations, memberships, membershipsOf, collaborationOf };
  return {
    ...columns,
    version: records.version,
    partnerCounts: countPartners(
      columns,
      (collaboration) => collaborationKind(collaborations, collaboration) !== 'CLUSTER',
      int32Column(organisationRecords.length),
    ),
    programmes: { ...programmes, runners: toRunners(programmeRecords, organisationIndex) },
    fields,
    calls: buildCalls(callRecords, new IdIndex('programme', idsOf(programmeRecords))),
    countries: labelled(countryRecords),
    regions: toTree('region', regionRecords),
    grants: buildGrants(ordered, records.funding, {
      organisations: organisationIndex,
      collaborations: collaborationIndex,
      kinds: collaborations.kinds,
    }),
    identifiers: toIdentifiers(organisationRecords.map(({ id, identifiers }) => [id, ...identifiers])),
    formerIds: toIdentifiers(collaborationRecords.map(({ formerIds }) => formerIds)),
    search: noSearchColumns(),
    shown: noShownColumns(),
  };
}

function toOrganisations(
  records: readonly OrganisationRecord[],
  own: IdIndex,
  countries: IdIndex,
  regions: IdIndex,
): OrganisationColumns {
  const nameOf = (record: OrganisationRecord) => () => `The organisation "${record.id}"`;
  return {
    ids: textColumn(idsOf(records)),
    names: textColumn(records.map((record) => record.name)),
    displayNames: textColumn(records.map((record) => record.displayName)),
    kinds: int8ColumnOf(records.length, (i) => ORGANISATION_KINDS.findIndex((kind) => kind === records[i]!.kind)),
    countries: int32ColumnOf(records.length, (i) => countries.requireOrNone(records[i]!.country, nameOf(records[i]!))),
    regions: int32ColumnOf(records.length, (i) => regions.requireOrNone(records[i]!.region, nameOf(records[i]!))),
    regionDoubted: int8ColumnOf(records.length, (i) => Number(records[i]!.regionDoubted)),
    parents: int32ColumnOf(records.length, (i) => own.requireOrNone(records[i]!.parent, nameOf(records[i]!))),
    smes: int8ColumnOf(records.length, (i) => (records[i]!.sme === null ? NONE : Number(records[i]!.sme))),
  };
}

function orderMemberships(
  records: readonly MembershipRecord[],
  organisationIndex: IdIndex,
  collaborationIndex: IdIndex,
): OrderedMemberships {
  const nameOf = (record: MembershipRecord) => () =>
    `The membership of "${record.organisation}" in "${record.collaboration}"`;
  const organisations = int32ColumnOf(records.length, (i) =>
    organisationIndex.require(records[i]!.organisation, nameOf(records[i]!)),
  );
  const collaborations = int32ColumnOf(records.length, (i) =>
    collaborationIndex.require(records[i]!.collaboration, nameOf(records[i]!)),
  );
  const byOrganisation = bucketRows(organisations, organisationIndex.size).values;
  const order = bucketRows(collaborations, collaborationIndex.size, byOrganisation).values;
  return { records, collaborations, organisations, order, collaborationCount: collaborationIndex.size };
}

function toRunners(records: GraphRecords['programmes'], organisations: IdIndex): Rows {
  return rowsOf(
    records.map(({ id, runners }) =>
      runners.map((runner) => organisations.require(runner, () => `The programme "${id}"`)),
    ),
  );
}

/** Nearly every identifier has one bearer: all of one bearer share one list. @param borne the identifiers of each bearer */
function toIdentifiers(borne: readonly (readonly string[])[]): Identifiers {
  const bearers = new Map<string, number[]>();
  borne.forEach((identifiers, bearer) => {
    const alone = [bearer];
    for (const identifier of new Set(identifiers.map((text) => text.toLowerCase()))) {
      const others = bearers.get(identifier);
      bearers.set(identifier, others === undefined ? alone : [...others, bearer]);
    }
  });
  const texts = [...bearers.keys()].sort();
  return { texts: textColumn(texts), bearers: rowsOf(texts.map((text) => bearers.get(text)!)) };
}

function toTree(what: string, records: readonly (Labelled & { parent: string | null })[]): TreeColumns {
  const index = new IdIndex(what, idsOf(records));
  const parentOf = (row: number): number =>
    index.requireOrNone(records[row]!.parent, () => `The ${what} "${records[row]!.id}"`);
  return { ...labelled(records), parents: int32ColumnOf(records.length, parentOf) };
}

type Labelled = GraphRecords['countries'][number];

function labelled(records: readonly Labelled[]): LabelColumns {
  return {
    ids: textColumn(idsOf(records)),
    labels: textColumn(records.map(({ label }) => label)),
    labelsIt: textColumn(records.map(({ label, labelIt }) => labelIt ?? label)),
  };
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map((record) => record.id);
}
