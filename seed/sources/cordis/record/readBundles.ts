import { appendTo } from '../../../../rules/appendTo.ts';
import type { CordisBundle, CordisBundleParticipation } from './CordisBundle.ts';
import type { ReportProblem } from '../../../tables/RowProblem.ts';
import { type CordisParticipation, PARTICIPATION_TABLE } from '../tables/participationTable.ts';
import { type CordisProject, PROJECT_TABLE } from '../tables/projectTable.ts';
import * as side from '../tables/sideTables.ts';
import { keeperOf } from '../../../tables/keptValues.ts';
import type { CordisArchive } from '../archive/openCordisArchive.ts';
import { RowParts } from './RowParts.ts';
import { statedOnce, type StatedParticipation } from './statedOnce.ts';

type Project = CordisProject & { projectId: string };

const keepProject = keeperOf(PROJECT_TABLE);
const keepParticipation = keeperOf(PARTICIPATION_TABLE);
const keepTopic = keeperOf(side.TOPIC_TABLE);
const keepProgramme = keeperOf(side.LEGAL_BASIS_TABLE);

interface Tables {
  project: Project;
  participation: CordisParticipation;
  topic: side.CordisTopic;
  legalBasis: side.CordisLegalBasis;
  field: side.CordisField;
  webLink: side.CordisWebLink;
}

/** Rows that belong to projects, by the projects' ids. */
interface Sides {
  participations: Map<string, CordisParticipation[]>;
  topics: Map<string, CordisBundle['topics']>;
  programmes: Map<string, CordisBundle['programmes']>;
  fields: Map<string, CordisBundle['fields']>;
  websites: Map<string, string>;
}

/** Receives what is met in the rows of an export. */
interface Reports {
  report: ReportProblem;
  again(this: void, stated: StatedParticipation): void;
}

/**
 * Every project of an export with all that belongs to it, one at a time, in no particular order.
 * @param again receives each participation that several rows state
 */
export async function* readBundles(
  archive: CordisArchive,
  report: ReportProblem,
  again: Reports['again'] = () => undefined,
): AsyncGenerator<CordisBundle> {
  const parts = new RowParts<Tables>();
  try {
    await parts.add('participation', archive.participations(report));
    await parts.add('topic', archive.topics(report));
    await parts.add('legalBasis', archive.legalBases(report));
    await parts.add('field', archive.fields(report));
    await parts.add('webLink', archive.webLinks(report));
    await parts.add('project', projectsOf(archive, report));
    for (const rowsOf of parts.parts()) yield* bundlesOf(rowsOf, archive.files.participations, { report, again });
  } finally {
    parts.close();
  }
}

async function* projectsOf(archive: CordisArchive, report: ReportProblem): AsyncGenerator<Project> {
  for await (const project of archive.projects(report)) yield { projectId: project.id, ...project };
}

type RowsOf = <Table extends keyof Tables>(table: Table) => Iterable<Tables[Table]>;

function* bundlesOf(rowsOf: RowsOf, file: string, reports: Reports): Generator<CordisBundle> {
  const sides = readSides(rowsOf);
  for (const project of rowsOf('project')) {
    yield toBundle(project, sides, reports);
    sides.participations.delete(project.projectId);
  }
  for (const [projectId, rows] of sides.participations) {
    const sentence = `No row of the projects has this id, so ${sayRows(rows.length)} left out.`;
    const line = Math.min(...rows.map((row) => row.line));
    reports.report({ file, line, column: 'projectID', value: projectId, sentence });
  }
}

function sayRows(count: number): string {
  return count === 1 ? 'the row is' : `its ${count} rows are`;
}

function readSides(rowsOf: RowsOf): Sides {
  const sides: Sides = {
    participations: new Map(),
    topics: new Map(),
    programmes: new Map(),
    fields: new Map(),
    websites: new Map(),
  };
  for (const row of rowsOf('participation')) appendTo(sides.participations, row.projectId, row);
  for (const row of rowsOf('topic')) appendTo(sides.topics, row.projectId, { code: row.topic, ...keepTopic(row) });
  for (const row of rowsOf('legalBasis')) appendTo(sides.programmes, row.projectId, keepProgramme(row));
  for (const { projectId, code, titles } of rowsOf('field')) appendTo(sides.fields, projectId, { code, titles });
  for (const { projectId, url } of rowsOf('webLink')) {
    const known = sides.websites.get(projectId);
    if (known === undefined || url < known) sides.websites.set(projectId, url);
  }
  return sides;
}

function toBundle(project: Project, sides: Sides, { again }: Reports): CordisBundle {
  const { id } = project;
  const kept = keepProject(project);
  return {
    ...kept,
    website: sides.websites.get(id) ?? kept.website,
    programmes: byCode(sides.programmes.get(id) ?? programmesOf(project)),
    topics: topicsOf(project, sides.topics.get(id) ?? []),
    fields: byCode(sides.fields.get(id) ?? []),
    participations: inOrder(participationsOf(sides.participations.get(id) ?? [], again)),
  };
}

function participationsOf(rows: readonly CordisParticipation[], again: Reports['again']): CordisBundleParticipation[] {
  return statedOnce(rows).map((stated) => {
    const kept = keepParticipation(stated.row);
    if (stated.others.length === 0) return kept;
    again(stated);
    return { ...kept, statedTimes: stated.others.length + 1 };
  });
}

/** In an order that does not depend on that of the file. */
function inOrder(participations: CordisBundleParticipation[]): CordisBundleParticipation[] {
  if (participations.length < 2) return participations;
  const keyed = participations.map((row) => ({ row, key: JSON.stringify([row.order ?? 0, row]) }));
  return keyed
    .sort((a, b) => (a.row.order ?? 0) - (b.row.order ?? 0) || (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}

/** A project with no legal basis in its own table takes those in project.csv, the first as its main one. */
function programmesOf({ legalBasis, otherLegalBases }: Project): CordisBundle['programmes'] {
  if (legalBasis === null) return [];
  const others = otherLegalBases.map((code) => ({ code, title: null, main: false }));
  return [{ code: legalBasis, title: null, main: true }, ...others];
}

function topicsOf({ topics }: Project, titled: CordisBundle['topics']): CordisBundle['topics'] {
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
