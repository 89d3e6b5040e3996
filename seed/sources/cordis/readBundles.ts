import { appendTo } from '../../appendTo.ts';
import type { CordisBundle } from './CordisBundle.ts';
import type { ReportProblem } from './CordisProblem.ts';
import type { CordisProject } from './CordisRows.ts';
import type { CordisArchive } from './openCordisArchive.ts';
import { ParticipationTable } from './ParticipationTable.ts';

interface Sides {
  topics: Map<string, CordisBundle['topics']>;
  programmes: Map<string, CordisBundle['programmes']>;
  fields: Map<string, CordisBundle['fields']>;
  websites: Map<string, string>;
}

/** Every project of an export with all that belongs to it, one at a time. Side files are read first, into memory. */
export async function* readBundles(archive: CordisArchive, report: ReportProblem): AsyncGenerator<CordisBundle> {
  const table = new ParticipationTable();
  for await (const row of archive.participations(report)) table.add(row);
  const sides = await readSides(archive, report);
  for await (const project of archive.projects(report)) yield toBundle(project, table, sides);
  for (const projectId of table.left) {
    const sentence = 'No row of the projects has this id, so its organisations are left out.';
    report({ file: 'organization.csv', line: 0, column: 'projectID', value: projectId, sentence });
  }
}

async function readSides(archive: CordisArchive, report: ReportProblem): Promise<Sides> {
  const sides: Sides = { topics: new Map(), programmes: new Map(), fields: new Map(), websites: new Map() };
  for await (const { projectId, topic, title } of archive.topics(report)) {
    appendTo(sides.topics, projectId, { code: topic, title });
  }
  for await (const { projectId, code, title, main } of archive.legalBases(report)) {
    appendTo(sides.programmes, projectId, { code, title, main });
  }
  for await (const { projectId, code, titles } of archive.fields(report))
    appendTo(sides.fields, projectId, { code, titles });
  for await (const { projectId, url } of archive.webLinks(report)) {
    const known = sides.websites.get(projectId);
    if (known === undefined || url < known) sides.websites.set(projectId, url);
  }
  return sides;
}

function toBundle(project: CordisProject, table: ParticipationTable, sides: Sides): CordisBundle {
  const { id, acronym, status, title, startDate, endDate, totalCost, awarded, masterCall, subCall } = project;
  const { fundingScheme, objective, keywords, doi, updatedAt } = project;
  return {
    ...{ id, acronym, status, title, startDate, endDate, totalCost, awarded, masterCall, subCall },
    ...{ fundingScheme, objective, keywords, doi, updatedAt },
    website: sides.websites.get(id) ?? project.website,
    programmes: byCode(sides.programmes.get(id) ?? programmesOf(project)),
    topics: topicsOf(project, sides.topics.get(id) ?? []),
    fields: byCode(sides.fields.get(id) ?? []),
    participations: table.take(id),
  };
}

/** A project with no legal basis in its own table takes those in project.csv, the first as its main one. */
function programmesOf({ legalBasis, otherLegalBases }: CordisProject): CordisBundle['programmes'] {
  if (legalBasis === null) return [];
  const others = otherLegalBases.map((code) => ({ code, title: null, main: false }));
  return [{ code: legalBasis, title: null, main: true }, ...others];
}

function topicsOf({ topics }: CordisProject, titled: CordisBundle['topics']): CordisBundle['topics'] {
  const known = new Set(titled.map(({ code }) => code));
  return byCode([...titled, ...topics.filter((code) => !known.has(code)).map((code) => ({ code, title: null }))]);
}

/** Each code once, in order, so that the order of rows does not matter. */
function byCode<Item extends { code: string }>(items: Item[]): Item[] {
  const once = new Map(
    [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? 1 : -1)).map((item) => [item.code, item]),
  );
  return [...once.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
