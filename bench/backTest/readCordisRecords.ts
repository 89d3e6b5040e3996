import { openCordisArchive } from '../../seed/sources/cordis/archive/openCordisArchive.ts';
import type { CordisBundle } from '../../seed/sources/cordis/record/CordisBundle.ts';
import { readBundles } from '../../seed/sources/cordis/record/readBundles.ts';
import { widerProgramme } from '../../seed/sources/cordis/record/widerProgramme.ts';
import type { IdentifiedText } from '../../src/network/search/indexTexts.ts';
import type { CollaborationRecord, GraphRecords, MembershipRecord } from '../../src/neo4j/GraphRecords.ts';
import { projectType } from '../../rules/projectType.ts';
import type { OrganisationKind } from '../../rules/vocabulary.ts';

/** The content of the exports, and the number of rows left out because their organisation has no PIC. */
export interface CordisRecords {
  records: GraphRecords;
  /** The texts of projects and calls, as the search would have them. */
  texts: IdentifiedText[];
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
  /** Titles of topics, null where none is given, and the programme of the first project that answers each. */
  calls: Map<string, { title: string | null; programme: string }>;
  texts: IdentifiedText[];
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
    ...{ calls: new Map(), texts: [] },
  };
  for (const path of paths) {
    const archive = await openCordisArchive(path);
    for await (const bundle of readBundles(archive, ignore)) {
      if (!reading.collaborations.has(`cordis:${bundle.id}`)) addBundle(reading, bundle, archive.framework);
    }
    archive.close();
  }
  const { memberships, participations, calls } = reading;
  const ofCalls = [...calls].map(([id, { title }]) => ({ id, names: [title].filter(isThere) }));
  const texts = [...reading.texts, ...ofCalls];
  return { records: recordsOf(reading), texts, participations, withoutPic: participations - memberships.length };
}

function recordsOf({ collaborations, memberships, kinds, programmes, fields, calls }: Reading): GraphRecords {
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
    calls: [...calls].map(([id, { title, programme }]) => ({
      ...{ id, label: title ?? id, programme, opening: null, deadlines: [], lastEntry: null },
      ...{ statedStatus: null, typesOfAction: [], copiedOn: null },
    })),
    ...{ funding: [], countries: [], regions: [] },
  };
}

function addBundle(reading: Reading, bundle: CordisBundle, framework: string): void {
  const { id, acronym, title, startDate, endDate, fundingScheme, participations } = bundle;
  const topic = bundle.topics[0] ?? null;
  const call = topic === null ? null : `call:${topic.code}`;

  reading.texts.push({
    id: `cordis:${id}`,
    names: [title].filter(isThere),
    subjects: [...(bundle.keywords ?? []), ...bundle.fields.flatMap(({ titles }) => titles.slice(-1))],
    objective: [bundle.objective].filter(isThere),
  });
  const codes = bundle.programmes.length > 0 ? bundle.programmes.map(({ code }) => code) : [framework];
  const programme = `programme:${codes[0]}`;
  if (call !== null && !reading.calls.has(call)) reading.calls.set(call, { title: topic?.title ?? null, programme });
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
    ...{ mainProgramme: null, call, type: fundingScheme === null ? null : projectType(fundingScheme), awarded: null },
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

function isThere(text: string | null): text is string {
  return text !== null;
}

function ignore(): void {
  // What is wrong in the rows is told when they are loaded.
}
