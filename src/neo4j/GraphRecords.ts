import type { CallStatus } from '../../rules/callStatus.ts';
import type { CollaborationKind, CollaborationRole, OrganisationKind } from '../../rules/vocabulary.ts';

/** One organisation as the graph holds it. `identifiers`: every identifier it has ever had, its id included. */
export interface OrganisationRecord {
  id: string;
  name: string;
  /** `name` as one reads it. */
  displayName: string;
  kind: OrganisationKind | null;
  country: string | null;
  region: string | null;
  regionDoubted: boolean;
  parent: string | null;
  sme: boolean | null;
  identifiers: string[];
}

/** A project, cluster or agreement. `formerIds`: ids that it had before. Days are ISO dates, money is euro, null is unknown. */
export interface CollaborationRecord {
  id: string;
  formerIds: string[];
  kind: CollaborationKind;
  label: string;
  labelIt: string | null;
  start: string | null;
  end: string | null;
  statedOrganisationCount: number | null;
  mainProgramme: string | null;
  programmes: string[];
  fields: string[];
  call: string | null;
  type: string | null;
  awarded: number | null;
}

/** A participation, a cluster membership or a party to an agreement. `grant` is null for the last two. */
export interface MembershipRecord {
  collaboration: string;
  organisation: string;
  role: CollaborationRole | null;
  start: string | null;
  end: string | null;
  grant: number | null;
  sources: string[];
}

/** Money from outside a programme: a FUNDS relationship. `target` is any project, organisation, cluster or agreement. */
export interface FundingRecord {
  id: string;
  funder: string;
  target: string;
  amount: number | null;
}

/** A call or topic. Days are ISO dates; null is unknown. */
export interface CallRecord {
  id: string;
  label: string;
  programme: string | null;
  opening: string | null;
  deadlines: string[];
  lastEntry: string | null;
  statedStatus: CallStatus | null;
  typesOfAction: string[];
  /** The day of the portal's copy; null where only projects name it. */
  copiedOn: string | null;
}

/** A programme, field, country or region: its name in English, and in Italian where one is known. */
interface LabelledRecord {
  id: string;
  label: string;
  labelIt?: string | null;
}

/** The rows of the graph that a Snapshot is made of, in any order. */
export interface GraphRecords {
  version: number;
  organisations: OrganisationRecord[];
  collaborations: CollaborationRecord[];
  memberships: MembershipRecord[];
  funding: FundingRecord[];
  programmes: (LabelledRecord & { parent: string | null; runners: string[] })[];
  fields: (LabelledRecord & { parent: string | null })[];
  calls: CallRecord[];
  countries: LabelledRecord[];
  regions: (LabelledRecord & { parent: string | null })[];
}
