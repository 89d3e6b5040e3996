import type {
  CallRecord,
  CollaborationRecord,
  FundingRecord,
  GraphRecords,
  MembershipRecord,
  OrganisationRecord,
} from '../../src/neo4j/GraphRecords.ts';

/** An organisation of which little is known. */
export function organisationRecord(id: string, given: Partial<OrganisationRecord> = {}): OrganisationRecord {
  return {
    id,
    name: id.toUpperCase(),
    displayName: given.name ?? id.toUpperCase(),
    kind: null,
    country: null,
    region: null,
    regionDoubted: false,
    parent: null,
    sme: null,
    identifiers: [id],
    ...given,
  };
}

/** A project that ran through 2020, unless told otherwise. */
export function collaborationRecord(id: string, given: Partial<CollaborationRecord> = {}): CollaborationRecord {
  return {
    id,
    formerIds: [],
    kind: 'PROJECT',
    label: id.toUpperCase(),
    labelIt: null,
    start: '2020-01-01',
    end: '2020-12-31',
    statedOrganisationCount: null,
    mainProgramme: null,
    programmes: [],
    fields: [],
    call: null,
    type: null,
    awarded: null,
    ...given,
  };
}

/** A participant from one source, with no dates of its own. */
export function membershipRecord(
  collaboration: string,
  organisation: string,
  given: Partial<MembershipRecord> = {},
): MembershipRecord {
  return {
    collaboration,
    organisation,
    role: 'PARTICIPANT',
    start: null,
    end: null,
    grant: null,
    sources: ['source:S1'],
    ...given,
  };
}

/** A call of which nothing is known but what is given. */
export function callRecord(id: string, given: Partial<CallRecord> = {}): CallRecord {
  return {
    ...{ id, label: id.toUpperCase(), programme: null, opening: null, deadlines: [], lastEntry: null },
    ...{ statedStatus: null, typesOfAction: [], copiedOn: null, ...given },
  };
}

/** A graph with nothing in it but what is given. */
export function graphRecords(given: Partial<GraphRecords> = {}): GraphRecords {
  return {
    version: 1,
    organisations: [],
    collaborations: [],
    memberships: [],
    funding: [] satisfies FundingRecord[],
    programmes: [],
    fields: [],
    calls: [],
    countries: [],
    regions: [],
    ...given,
  };
}
