import { openCordisArchive } from '../../seed/sources/cordis/archive/openCordisArchive.ts';
import type { CordisBundle } from '../../seed/sources/cordis/record/CordisBundle.ts';
import { readBundles } from '../../seed/sources/cordis/record/readBundles.ts';
import { widerProgramme } from '../../seed/sources/cordis/record/widerProgramme.ts';
import type { CollaborationRecord, GraphRecords, MembershipRecord } from '../../src/neo4j/GraphRecords.ts';
import type { OrganisationKind } from '../../rules/vocabulary.ts';

/** The content of the exports, and the number of rows left out because their organisation has no PIC. */
export interface CordisRecords {
  records: GraphRecords;
  participations: number;
  withoutPic: number;
}

/** The records as they are read; trees as the wider one of each, or null. */
interface Reading {
  collaborations: Map<string, CollaborationRecord>;
  memberships: MembershipRecord[];
  kinds: Map<string, OrganisationKind | null>;
  programmes: Map<string, string | null>;
  fields: Map<string, string | null>;
  participations: number;
}

/**
 * Projects and their organisations straight from CORDIS's zips, one organisation for each PIC. Organisations without one
 * are left out, but count in their projects' sizes. A project that several zips hold is taken from the first.
 */
export async function readCordisRecords(paths: readonly string[]): Promise<CordisRecords> {
  const reading: Reading = {
    ...{ collaborations: new Map(), memberships: [], kinds: new Map() },
    ...{ programmes: new Map(), fields: new Map(), participations: 0 },
  };
  for (const path of paths) {
    const archive = await openCordisArchive(path);
    for await (const bundle of readBundles(archive, ignore)) {
      if (!reading.collaborations.has(`cordis:${bundle.id}`)) addBundle(reading, bundle, archive.framework);
    }
    archive.close();
  }
  const { memberships, participations } = reading;
  return { records: recordsOf(reading), participations, withoutPic: participations - memberships.length };
}

function recordsOf({ collaborations, memberships, kinds, programmes, fields }: Reading): GraphRecords {
  const unknown = { country: null, region: null, regionDoubted: false, parent: null, sme: null };
  return {
    version: 1,
    organisations: [...kinds].map(([id, kind]) => ({
      id,
      name: id,
      displayName: id,
      kind,
      ...unknown,
      identifiers: [],
    })),
    collaborations: [...collaborations.values()],
    memberships,
    programmes: [...programmes].map(([id, parent]) => ({ id, label: id, parent, runners: [] })),
    fields: [...fields].map(([id, parent]) => ({ id, label: id, parent })),
    ...{ funding: [], calls: [], countries: [], regions: [] },
  };
}

function addBundle(reading: Reading, bundle: CordisBundle, framework: string): void {
  const { id, acronym, title, startDate, endDate, participations } = bundle;
  const codes = bundle.programmes.length > 0 ? bundle.programmes.map(({ code }) => code) : [framework];
  for (const code of codes) addProgramme(reading.programmes, `programme:${code}`, `programme:${framework}`);
  for (const { code } of bundle.fields) addField(reading.fields, `field:${code}`);
  reading.collaborations.set(`cordis:${id}`, {
    id: `cordis:${id}`,
    kind: 'PROJECT',
    label: acronym ?? title ?? id,
    formerIds: [],
    labelIt: null,
    start: startDate,
    end: endDate,
    statedOrganisationCount: new Set(participations.map(({ pic, name, country }) => pic ?? `${country} ${name}`)).size,
    programmes: [...new Set(codes)].map((code) => `programme:${code}`),
    fields: [...new Set(bundle.fields.map(({ code }) => `field:${code}`))],
    ...{ mainProgramme: null, call: null, type: null, awarded: null },
  });
  reading.participations += participations.length;
  for (const { pic, role, kind } of participations) {
    if (pic === null) continue;
    const ends = { collaboration: `cordis:${id}`, organisation: `pic:${pic}` };
    reading.memberships.push({
      ...ends,
      role,
      start: null,
      end: null,
      grant: null,
      sources: [],
    });
    reading.kinds.set(ends.organisation, reading.kinds.get(ends.organisation) ?? kind);
  }
}

/** Adds a programme and all wider ones up to its framework. */
function addProgramme(programmes: Reading['programmes'], id: string, root: string): void {
  const parent = id === root ? null : (widerProgramme(id, root) ?? root);
  if (programmes.has(id)) return;
  programmes.set(id, parent);
  if (parent !== null) addProgramme(programmes, parent, root);
}

/** Adds a field and all wider ones: `field:/23/47` is below `field:/23`. */
function addField(fields: Reading['fields'], id: string): void {
  const wider = id.slice(0, id.lastIndexOf('/'));
  const parent = wider === 'field:' ? null : wider;
  if (fields.has(id)) return;
  fields.set(id, parent);
  if (parent !== null) addField(fields, parent);
}

function ignore(): void {
  // What is wrong in the rows is told when they are loaded.
}
