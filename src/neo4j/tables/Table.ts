/** Types of a column, as a table schema (frictionless) knows them, but for two: `money` is euro with cents, `list` some texts. */
export type ColumnType = 'string' | 'integer' | 'number' | 'money' | 'boolean' | 'date' | 'list';

/** A value of a row; null is unknown. Days are ISO dates, money is euro. */
export type Value = string | number | boolean | null | readonly string[];

/** A column of a table. */
export interface Column {
  name: string;
  type: ColumnType;
  /** The expression of Cypher that gives it. */
  from: string;
  /** The place in the schema whose description is its own, such as `Project.title`; else the description itself. */
  described: string;
  /** True where every row has one. */
  isRequired: boolean;
  /** The only values it takes, where these are known. */
  values?: readonly string[] | undefined;
  /** The table whose `id` it names. */
  refersTo?: string | undefined;
  /** True for texts of some length, which are in the archive alone. */
  isLong?: boolean | undefined;
}

/** A table of the graph: all nodes of a label, or all rows that stand at each of them. */
export interface Table {
  name: string;
  title: string;
  description: string;
  /** The label of the nodes it is read along, `n` in Cypher, a row each; with `rows` so many as that pattern finds of each. */
  label: string;
  /** Expressions over `n` that columns share, by the names they have in these: one look at its relationships for all that is asked of them. */
  shared?: Readonly<Record<string, string>>;
  /** A clause of Cypher that finds the rows of one `n`. */
  rows?: string;
  /** The order of the rows of one `n`. */
  order?: string;
  /** Names of the columns by which a row is told from all others. */
  key: readonly string[];
  columns: readonly Column[];
}

/** More of a column than its name and type. */
export type ColumnDetails = Partial<Pick<Column, 'from' | 'described' | 'values' | 'refersTo' | 'isLong'>>;

/**
 * The columns of properties that are described in the schema: by name the type, with `!` where every row has one, and
 * what else is to be said. `type`: the type of the schema; `variable`: of Cypher.
 */
export function columnsOf(
  type: string,
  variable: string,
  columns: Readonly<Record<string, ColumnType | `${ColumnType}!` | [ColumnType | `${ColumnType}!`, ColumnDetails]>>,
): Column[] {
  return Object.entries(columns).map(([name, given]) => {
    const [kind, details] = Array.isArray(given) ? given : [given, {}];
    const isRequired = kind.endsWith('!');
    const plain = (isRequired ? kind.slice(0, -1) : kind) as ColumnType;
    return {
      ...{ name, type: plain, isRequired, described: `${type}.${name}` },
      from: `${variable}.${name}`,
      ...details,
    };
  });
}

/** Money that loads add up. */
export const MONEY_TOTALS = { funding: 'money', fundingUnknownCount: 'integer' } as const;
/** Totals of what has projects below it, which loads store. */
export const TOTALS = { projectCount: 'integer', organisationCount: 'integer', ...MONEY_TOTALS } as const;

/** The sources of a node, shared by its columns. */
export const STATED = {
  stated: `COLLECT { MATCH (n)-[by:STATED_BY]->(s:Source) RETURN [s.id, coalesce(by.url, s.url, '')] ORDER BY s.id }`,
} as const;

/** The ids and the addresses of the sources that state a node; of a table that shares `STATED`. */
export const SOURCES_OF_NODE = columnsOf('', 'n', {
  sources: ['list!', { from: '[one IN stated | one[0]]', described: 'Ids of the sources that state it.' }],
  sourceUrls: [
    'list!',
    {
      from: '[one IN stated | one[1]]',
      described: 'The address at which each of these states it, in the same order; empty where there is none.',
    },
  ],
});

/** The nodes at the other ends of some relationships of `n`, with two values of each; shared by columns that `linkOf` makes. */
export function linksOf(types: string, values: [string, string], condition = ''): string {
  return `COLLECT { MATCH (n)-[r:${types}]->(x) ${condition} RETURN [type(r), ${values.join(', ')}] ORDER BY x.id }`;
}

/** The first or second value of the first of `links` that has this type, by id. */
export function linkOf(type: string, value: 1 | 2): string {
  return `head([one IN links WHERE one[0] = '${type}' | one[${value}]])`;
}

/** The ids of the sources that state a relationship. */
export const SOURCES_OF_ROW = columnsOf('Participation', 'm', { sources: 'list!' });
