import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { columns, projectColumns } from './rows/columns.ts';
import { csvText } from './rows/csvText.ts';
import { type Framework, frameworks } from './graph/frameworks.ts';
import { type GeneratedGraph, generateGraph } from './graph/GeneratedGraph.ts';
import type { GeneratorPlan } from './graph/GeneratorPlan.ts';
import { GrantShares } from './rows/GrantShares.ts';
import { participationRows } from './rows/participationRows.ts';
import { projectRow } from './rows/projectRow.ts';
import { fieldRows, legalBasisRows, topicRows } from './rows/projectTables.ts';
import { RowOrder } from './rows/RowOrder.ts';
import { writeZip, type ZipEntry } from './rows/writeZip.ts';

/**
 * Writes made-up CORDIS exports into a folder, one zip for each framework, and answers with their paths. The same plan
 * and `shuffle` give the same bytes; another `shuffle` gives the same rows in another order.
 */
export async function generateCordis(plan: GeneratorPlan, directory: string, shuffle = 0): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  const graph = generateGraph(plan);
  const paths: string[] = [];
  for (const framework of frameworks) {
    if (framework.code === 'FP7' && !plan.fp7) continue;
    const path = join(directory, framework.file);
    await writeZip(path, entriesOf(graph, framework, new RowOrder(shuffle, graph.consortia)));
    paths.push(path);
  }
  return paths;
}

function entriesOf(graph: GeneratedGraph, framework: Framework, order: RowOrder): ZipEntry[] {
  const isOf = (project: number) => frameworks[graph.calendar.framework[project]!] === framework;
  const table = (file: number, rowsOf: (graph: GeneratedGraph, project: number) => string[][]) =>
    rowsOfProjects(order.projects(file), isOf, (project) => rowsOf(graph, project));
  return [
    {
      name: 'project.csv',
      text: csvText(
        projectColumns(framework.nature),
        table(1, (_, project) => [projectRow(graph, project)]),
      ),
    },
    { name: 'organization.csv', text: csvText(columns.organisation, participations(graph, order, isOf)) },
    { name: 'euroSciVoc.csv', text: csvText(columns.euroSciVoc, table(3, fieldRows)) },
    { name: 'topics.csv', text: csvText(columns.topics, table(4, topicRows)) },
    { name: 'legalBasis.csv', text: csvText(columns.legalBasis, table(5, legalBasisRows)) },
  ];
}

function* rowsOfProjects(
  projects: Iterable<number>,
  isOf: (project: number) => boolean,
  rowsOf: (project: number) => string[][],
): Generator<string[]> {
  for (const project of projects) if (isOf(project)) yield* rowsOf(project);
}

function* participations(
  graph: GeneratedGraph,
  order: RowOrder,
  isOf: (project: number) => boolean,
): Generator<string[]> {
  const shares = new GrantShares(graph);
  for (const { project, slot } of order.participations(2)) {
    if (isOf(project)) yield* participationRows(graph, shares, project, slot);
  }
}
