import { openCordisArchive } from '../../seed/sources/cordis/archive/openCordisArchive.ts';
import type { CordisBundle } from '../../seed/sources/cordis/record/CordisBundle.ts';
import { readBundles } from '../../seed/sources/cordis/record/readBundles.ts';
import type { CollaborationRecord, GraphRecords, MembershipRecord } from '../../src/neo4j/GraphRecords.ts';

/** The content of the exports, and the number of rows left out because their organisation has no PIC. */
export interface CordisRecords {
  records: GraphRecords;
  participations: number;
  withoutPic: number;
}

/**
 * Projects and their organisations straight from CORDIS's zips, one organisation for each PIC. Organisations without one
 * are left out, but count in their projects' sizes. A project that several zips hold is taken from the first.
 */
export async function readCordisRecords(paths: readonly string[]): Promise<CordisRecords> {
  const projects = new Map<string, CordisBundle>();
  for (const path of paths) {
    const archive = await openCordisArchive(path);
    for await (const bundle of readBundles(archive, ignore)) {
      if (!projects.has(bundle.id)) projects.set(bundle.id, bundle);
    }
    archive.close();
  }
  const bundles = [...projects.values()];
  const memberships = bundles.flatMap(membershipsOf);
  const participations = bundles.reduce((sum, bundle) => sum + bundle.participations.length, 0);
  const records = { ...recordsOf(memberships), collaborations: bundles.map(collaborationOf) };
  return { records, participations, withoutPic: participations - memberships.length };
}

function recordsOf(memberships: MembershipRecord[]): GraphRecords {
  const ids = new Set(memberships.map(({ organisation }) => organisation));
  const unknown = { kind: null, country: null, region: null, regionDoubted: false, parent: null, sme: null };
  return {
    version: 1,
    organisations: [...ids].map((id) => ({ id, name: id, displayName: id, ...unknown, identifiers: [] })),
    collaborations: [],
    memberships,
    ...{ funding: [], programmes: [], fields: [], calls: [], countries: [], regions: [] },
  };
}

function collaborationOf({
  id,
  acronym,
  title,
  startDate,
  endDate,
  participations,
}: CordisBundle): CollaborationRecord {
  return {
    id: `cordis:${id}`,
    kind: 'PROJECT',
    label: acronym ?? title ?? id,
    formerIds: [],
    labelIt: null,
    start: startDate,
    end: endDate,
    statedOrganisationCount: new Set(participations.map(({ pic, name, country }) => pic ?? `${country} ${name}`)).size,
    ...{ mainProgramme: null, programmes: [], fields: [], call: null, type: null, awarded: null },
  };
}

function membershipsOf({ id, participations }: CordisBundle): MembershipRecord[] {
  return participations.flatMap(({ pic, role }, row) => {
    if (pic === null) return [];
    const ends = { collaboration: `cordis:${id}`, organisation: `pic:${pic}` };
    return [{ id: `cordis:${id}/${row}`, ...ends, role, start: null, end: null, grant: null, sources: [] }];
  });
}

function ignore(): void {
  // What is wrong in the rows is told when they are loaded.
}
