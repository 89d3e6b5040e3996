import { ORGANISATIONS, PARTICIPATIONS, PROJECTS } from './mainTables.ts';
import { CLUSTER_TABLES, LINK_TABLES, SOURCE_TABLES } from './otherTables.ts';
import type { Table } from './Table.ts';
import { TREE_TABLES } from './treeTables.ts';

/** All tables of the graph, each once. */
export const TABLES: readonly Table[] = [
  ORGANISATIONS,
  PROJECTS,
  PARTICIPATIONS,
  ...CLUSTER_TABLES,
  ...TREE_TABLES,
  ...LINK_TABLES,
  ...SOURCE_TABLES,
];
