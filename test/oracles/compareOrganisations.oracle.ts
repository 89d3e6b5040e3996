import type { CollaborationRecord, GraphRecords, MembershipRecord } from '../../src/neo4j/GraphRecords.ts';
import { DEFAULT_STRENGTH_MODEL } from '../../src/network/ties/Lens.ts';
import { type OracleFilter, passes } from './sharedCollaborations.oracle.ts';
import { oracleTies } from './strongestOf.oracle.ts';
import { oracleJoint, oracleOrder } from './tieOrder.oracle.ts';

/** `OrganisationComparison` of the schema with ids and whole lists. */
export interface OracleComparison {
  sharedPartners: string[];
  sharedProjects: string[];
  sharedFunders: string[];
  organisations: OracleCompared[];
}

/** `ComparedOrganisation` of the schema with ids and a whole list. */
export interface OracleCompared {
  organisation: string;
  partnerCount: number;
  projectCount: number;
  runningProjectCount: number;
  coordinatedCount: number;
  countryCount: number;
  funding: number | null;
  fundingUnknownCount: number;
  ownPartners: string[];
}

interface Stay {
  project: CollaborationRecord;
  start: string | null;
  running: boolean;
}

/** Computes what `compareOrganisations` must answer, straight from the records: slow and obvious, for tests. */
export function oracleComparison(records: GraphRecords, filter: OracleFilter, ids: string[]): OracleComparison {
  const partners = ids.map((id) => oracleTies(records, filter, DEFAULT_STRENGTH_MODEL, id));
  const byPartner = partners.map((ties) => new Map(ties.map((tie) => [tie.organisation, tie])));
  const strengthTo = (id: string): number[] => byPartner.map((ties) => ties.get(id)?.strength ?? 0);
  const order = (id: string) => ({
    organisation: id,
    score: strengthTo(id).reduce((a, b) => a * b),
    ...oracleJoint(byPartner.flatMap((ties) => ties.get(id) ?? [])),
  });
  const byId = records.organisations.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
  const stays = ids.map((id) => staysOf(records, filter, [id]));
  const funders = stays.map((ofOne) => ofOne.flatMap(({ project }) => fundersOf(records, project.mainProgramme)));
  return {
    sharedPartners: byId
      .filter((id) => strengthTo(id).every((strength) => strength > 0))
      .map(order)
      .sort(oracleOrder)
      .map(({ organisation }) => organisation),
    sharedProjects: staysOf(records, filter, ids)
      .sort((a, b) => (a.project.id < b.project.id ? -1 : 1))
      .sort((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
      .sort((a, b) => Number(b.running) - Number(a.running))
      .map(({ project }) => project.id),
    sharedFunders: byId.filter((id) => funders.every((ofOne) => ofOne.includes(id))),
    organisations: ids.map((id, place) => ({
      organisation: id,
      partnerCount: partners[place]!.length,
      ...projectNumbers(records, id, stays[place]!),
      countryCount: countriesOf(
        records,
        partners[place]!.map((tie) => tie.organisation),
      ).size,
      ownPartners: partners[place]!.map((tie) => tie.organisation).filter(
        (partner) => strengthTo(partner).filter((strength) => strength > 0).length === 1,
      ),
    })),
  };
}

function projectNumbers(records: GraphRecords, id: string, stays: Stay[]) {
  const rows = stays.map(({ project }) => rowsIn(records, project, id));
  const grants = rows.flat().map(({ grant }) => grant);
  const known = grants.filter((grant) => grant !== null);
  const cents = known.map((grant) => BigInt(grant.toFixed(2).replace('.', ''))).reduce((a, b) => a + b, 0n);
  return {
    projectCount: stays.length,
    runningProjectCount: stays.filter(({ running }) => running).length,
    coordinatedCount: rows.filter((ofOne) => ofOne.some(({ role }) => role === 'COORDINATOR')).length,
    funding: known.length === 0 ? null : Number(cents) / 100,
    fundingUnknownCount: grants.length - known.length,
  };
}

function countriesOf(records: GraphRecords, ids: string[]): Set<string> {
  const found = records.organisations.filter(({ id }) => ids.includes(id)).map(({ country }) => country);
  return new Set(found.filter((country) => country !== null));
}

/** The projects in which all of them are at the same time, when the filter asks for. */
function staysOf(records: GraphRecords, filter: OracleFilter, ids: string[]): Stay[] {
  return records.collaborations
    .filter(({ kind }) => kind === 'PROJECT')
    .filter((project) => passes(records, filter, project))
    .filter((project) => ids.every((id) => rowsIn(records, project, id).length > 0))
    .flatMap((project) => {
      const periods = [project, ...ids.map((id) => united(rowsIn(records, project, id)))];
      const start = known(periods.map((one) => one.start)).at(-1) ?? null;
      const end = known(periods.map((one) => one.end)).at(0) ?? null;
      const runsOn = (day: string): boolean => (end === null ? start !== null : day <= end);
      if (start !== null && (start > filter.asOf || (end !== null && start > end))) return [];
      if (filter.runningOnly && !runsOn(filter.asOf)) return [];
      if (filter.runningSince !== null && !runsOn(filter.runningSince)) return [];
      return [{ project, start, running: runsOn(filter.asOf) }];
    });
}

/** From the first start to the last end of several periods; null where one of them is not known. */
function united(rows: MembershipRecord[]): { start: string | null; end: string | null } {
  const starts = rows.map(({ start }) => start);
  const ends = rows.map(({ end }) => end);
  return {
    start: starts.includes(null) ? null : (known(starts).at(0) ?? null),
    end: ends.includes(null) ? null : (known(ends).at(-1) ?? null),
  };
}

function known(days: (string | null)[]): string[] {
  return days.filter((day) => day !== null).sort();
}

function rowsIn(records: GraphRecords, project: CollaborationRecord, id: string): MembershipRecord[] {
  return records.memberships.filter((row) => row.collaboration === project.id && row.organisation === id);
}

/** Whoever runs the nearest programme, upward, that has a runner. */
function fundersOf(records: GraphRecords, programme: string | null): string[] {
  const found = records.programmes.find(({ id }) => id === programme);
  if (found === undefined) return [];
  return found.runners.length > 0 ? found.runners : fundersOf(records, found.parent);
}
