import { type Field, fields, fieldsOfTheme } from '../graph/fieldsTree.ts';
import { chooseByWeight } from '../graph/chooseByWeight.ts';
import type { GeneratedGraph } from '../graph/GeneratedGraph.ts';
import { inventedTitle } from './inventedProse.ts';
import { projectOutline } from './projectOutline.ts';
import { partOf } from './programmes.ts';
import { SeededRandom } from '../graph/SeededRandom.ts';

/** Shares of the projects without a row. */
const WITHOUT = { topic: 0.02, legalBasis: 0.03, fields: 0.05 };
/** Weights of the number of parts of its programme that a project names beside the programme itself. */
const PARTS = [55, 38, 4, 2, 1];
/** Weights of the number of fields of a project, from one. */
const FIELDS = [36, 30, 20, 14];
const OF_ITS_THEME = 0.75;

/** The line of topics.csv for a project. A topic has one title, whatever the project. */
export function topicRows(graph: GeneratedGraph, project: number): string[][] {
  if (new SeededRandom(graph.plan.seed, 12, project).chance(WITHOUT.topic)) return [];
  const { id, call } = projectOutline(graph, project);
  const key = [...call.topic].map((letter) => letter.charCodeAt(0));
  return [[id, call.topic, inventedTitle(new SeededRandom(...key))]];
}

/** The lines of legalBasis.csv for a project: its main programme, and some of that programme's parts. */
export function legalBasisRows(graph: GeneratedGraph, project: number): string[][] {
  const random = new SeededRandom(graph.plan.seed, 13, project);
  if (random.chance(WITHOUT.legalBasis)) return [];
  const { id, programme } = projectOutline(graph, project);
  const count = Math.min(programme.parts, chooseByWeight(PARTS, random));
  const first = random.below(Math.max(1, programme.parts));
  const rows = [[id, programme.code, programme.title, 'true']];
  for (let index = 0; index < count; index++) {
    const { code, title } = partOf(programme, 1 + ((first + index) % programme.parts));
    rows.push([id, code, title, '']);
  }
  return rows;
}

/** The lines of euroSciVoc.csv for a project. */
export function fieldRows(graph: GeneratedGraph, project: number): string[][] {
  const random = new SeededRandom(graph.plan.seed, 14, project);
  if (random.chance(WITHOUT.fields)) return [];
  const { id } = projectOutline(graph, project);
  const ofTheme = fieldsOfTheme[graph.consortia.themes[project]!]!;
  const chosen = new Set<Field>();
  const count = 1 + chooseByWeight(FIELDS, random);
  while (chosen.size < count) chosen.add(random.pick(random.chance(OF_ITS_THEME) ? ofTheme : fields));
  return [...chosen].map(({ code, path, title }) => [id, code, path, title, '']);
}
