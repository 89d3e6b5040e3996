import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { isDate, isInt } from 'neo4j-driver';
import { z } from 'zod';
import { dayInBrussels } from '../../rules/dayInBrussels.ts';
import { readTypeDefs } from '../../src/graphql/readTypeDefs.ts';
import type { Database } from '../../src/neo4j/Database.ts';

type Values = Record<string, unknown>;
type Truth = boolean | null;
interface Row {
  node: string;
  edge: Values;
}
interface Relation {
  target: string;
  isList: boolean;
  relationship: string;
  direction: string;
}

/** All nodes and relationships of the database, and what the schema says of their types. */
export interface WholeGraph {
  nodes: ReadonlyMap<string, Values>;
  /** Ids by label. */
  byLabel: ReadonlyMap<string, string[]>;
  relations: ReadonlyMap<string, ReadonlyMap<string, Relation>>;
  /** What stands at the other ends, by relationship, direction and id. */
  rows: ReadonlyMap<string, Row[]>;
  /** The ids that a condition finds which no stored value answers, by `foundKey`. */
  found: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The key of what a text finds of a type, or is tied to an organisation. */
export function foundKey(type: string, condition: 'text' | 'tiedTo', value: string): string {
  return `${type} ${condition} ${value}`;
}

/** Reads the whole graph; days as text. */
export async function readWholeGraph(database: Database): Promise<WholeGraph> {
  const properties = z.record(z.string(), z.unknown()).transform(plain);
  const nodeRow = z.object({ labels: z.array(z.string()), values: properties });
  const nodes = await database.read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS values', {}, nodeRow);
  const edgeRow = z.object({ type: z.string(), from: z.string(), to: z.string(), edge: properties });
  const cypher = 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS edge';
  const rows = new Map<string, Row[]>();
  for (const { type, from, to, edge } of await database.read(cypher, {}, edgeRow)) {
    push(rows, `${type} OUT ${from}`, { node: to, edge });
    push(rows, `${type} IN ${to}`, { node: from, edge });
  }
  const byLabel = new Map<string, string[]>();
  for (const { labels, values } of nodes) for (const label of labels) push(byLabel, label, String(values.id));
  return {
    nodes: new Map(nodes.map(({ labels, values }) => [String(values.id), withComputed(labels, values)])),
    byLabel,
    relations: relations(),
    rows,
    found: new Map(),
  };
}

/** The values of a node with the one that the schema computes: the status of a call, by the day in Brussels. */
function withComputed(labels: readonly string[], values: Values): Values {
  if (!labels.includes('Call')) return values;
  const today = dayInBrussels(Date.now());
  const {
    openingDate: opens = null,
    lastEntry: closes = null,
    statedStatus: stated = null,
  } = values as Record<string, string | null>;
  const status = (): string | null => {
    if (closes !== null && closes < today) return 'CLOSED';
    if (opens !== null && opens > today) return 'FORTHCOMING';
    if (opens !== null) return closes !== null || stated === 'FORTHCOMING' ? 'OPEN' : stated;
    return closes !== null && stated === 'CLOSED' ? null : stated;
  };
  return { ...values, status: status() };
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  lists.set(key, [...(lists.get(key) ?? []), item]);
}

function plain(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asPlain(value)]));
}

/** Numbers as numbers, days as text. */
function asPlain(value: unknown): unknown {
  if (isInt(value)) return value.toNumber();
  return isDate(value) ? value.toString() : value;
}

function relations(): Map<string, Map<string, Relation>> {
  const types = readTypeDefs().flatMap(({ sdl }) => parse(sdl).definitions);
  const objects = types.filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  return new Map(objects.map(({ name, fields }) => [name.value, new Map((fields ?? []).flatMap(relationOf))]));
}

function relationOf(field: NonNullable<ObjectTypeDefinitionNode['fields']>[number]): [string, Relation][] {
  const directive = field.directives?.find(({ name }) => name.value === 'relationship');
  if (!directive) return [];
  const argument = (name: string): string => {
    const value = directive.arguments?.find((one) => one.name.value === name)?.value;
    return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
  };
  const type = JSON.stringify(field.type);
  const [, target] = /"NamedType","name":\{"kind":"Name","value":"(\w+)"/.exec(type)!;
  const relation = { target: target!, isList: type.includes('ListType') };
  return [[field.name.value, { ...relation, relationship: argument('type'), direction: argument('direction') }]];
}

/** True where a record of this type fits, false where it does not, null where that rests on an unknown value: word for word what the schema's descriptions say. */
export function fits(graph: WholeGraph, type: string, values: Values, where: Values | null): Truth {
  return every(
    Object.entries(where ?? {}).map(([name, value]): Truth => {
      const among = (parts: Values[]): Truth[] => parts.map((part) => fits(graph, type, values, part));
      if (name === 'AND') return value === null ? true : every(among(value as Values[]));
      if (name === 'OR') return value === null ? true : some(among(value as Values[]));
      if (name === 'NOT') return value === null ? true : not(fits(graph, type, values, value as Values));
      if (name.endsWith('Within')) return value === null || isWithin(graph, type, values, name, value as string[]);
      if (['text', 'tiedTo'].includes(name)) return value === null || isFound(graph, type, values, { [name]: value });
      if (name === 'runningOn') return value === null || isRunning(values, value as string);
      const relation = graph.relations.get(type)?.get(name.replace(/Connection$/, ''));
      if (!relation) return valueFits(stored(values, name), value as Values | null);
      const rows = rowsOf(graph, relation, values.id);
      const rowFits = name.endsWith('Connection')
        ? (row: Row, inner: Values | null) => edgeFits(graph, relation.target, row, inner)
        : (row: Row, inner: Values | null) => fits(graph, relation.target, graph.nodes.get(row.node)!, inner);
      if (relation.isList) return manyFit(rows, value as Values | null, rowFits);
      if (value === null) return rows.length === 0;
      return rows.length === 0 ? null : rowFits(rows[0]!, value as Values);
    }),
  );
}

function rowsOf(graph: WholeGraph, { relationship, direction, target }: Relation, id: unknown): Row[] {
  const label = new Set(graph.byLabel.get(target));
  return (graph.rows.get(`${relationship} ${direction} ${id as string}`) ?? []).filter(({ node }) => label.has(node));
}

/** The value that a condition is about: the family of a project has another name where it is an enum. */
function stored(values: Values, name: string): unknown {
  if (name !== 'projectType') return values[name] ?? null;
  return typeof values['type'] === 'string' ? values['type'].replaceAll('-', '_') : null;
}

/** The same for a relationship and what stands at its end. */
function edgeFits(graph: WholeGraph, type: string, row: Row, where: Values | null): Truth {
  return every(
    Object.entries(where ?? {}).map(([name, value]): Truth => {
      if (value === null) return true;
      if (name === 'AND') return every((value as Values[]).map((part) => edgeFits(graph, type, row, part)));
      if (name === 'OR') return some((value as Values[]).map((part) => edgeFits(graph, type, row, part)));
      if (name === 'NOT') return not(edgeFits(graph, type, row, value as Values));
      if (name === 'node') return fits(graph, type, graph.nodes.get(row.node)!, value as Values);
      return fits(graph, '', row.edge, value as Values);
    }),
  );
}

function manyFit(rows: Row[], filters: Values | null, rowFits: (row: Row, where: Values | null) => Truth): Truth {
  if (filters === null) return rows.length === 0;
  return every(
    Object.entries(filters).map(([quantifier, where]) => {
      const count = rows.filter((row) => rowFits(row, where as Values | null) === true).length;
      if (quantifier === 'some') return count > 0;
      if (quantifier === 'none') return count === 0;
      if (quantifier === 'single') return count === 1;
      return rows.length > 0 && count === rows.length;
    }),
  );
}

function isFound({ found }: WholeGraph, type: string, { id }: Values, { text, tiedTo }: Values): boolean {
  const has = (condition: 'text' | 'tiedTo', value: unknown): boolean =>
    found.get(foundKey(type, condition, String(value)))!.has(String(id));
  if (text !== undefined) return has('text', text);
  const others = tiedTo as string[];
  return !others.includes(String(id)) && others.some((one) => has('tiedTo', one));
}

function isRunning({ startDate, endDate }: Values, day: string): Truth {
  const [start, end] = [startDate ?? null, endDate ?? null] as (string | null)[];
  if (start === null && end === null) return null;
  return (start === null || start! <= day) && (end === null || end! >= day);
}

/** An organisation without a region is in none that is known; a project is where one of its organisations is. */
function isInRegion(graph: WholeGraph, type: string, id: unknown, asked: readonly string[]): Truth {
  const of = (owner: string, one: unknown, relation: string) =>
    rowsOf(graph, graph.relations.get(owner)!.get(relation)!, one).map(({ node }) => node);
  if (type === 'Project')
    return of(type, id, 'organisations').some((one) => isInRegion(graph, 'Organisation', one, asked) === true);
  const climb = (region: string): string[] => [region, ...of('Region', region, 'partOf').flatMap(climb)];
  const [region] = of(type, id, 'region');
  return region === undefined ? (asked.length === 0 ? false : null) : climb(region).some((one) => asked.includes(one));
}

function isWithin(graph: WholeGraph, type: string, values: Values, name: string, asked: string[]): Truth {
  if (name === 'regionsWithin') return isInRegion(graph, type, values.id, asked);
  const field = name.replace('Within', '');
  const of = (owner: string, id: unknown, relation: string) =>
    rowsOf(graph, graph.relations.get(owner)!.get(relation)!, id).map(({ node }) => node);
  const projects = type === 'Organisation' ? of(type, values.id, 'projects') : [values.id];
  const [tree, wider] = field === 'fields' ? (['Field', 'narrowerThan'] as const) : (['Programme', 'partOf'] as const);
  const climb = (id: string): string[] => [id, ...of(tree, id, wider).flatMap(climb)];
  const stated = projects.flatMap((project) => of('Project', project, field)).flatMap(climb);
  return stated.some((id) => asked.includes(id));
}

function valueFits(value: unknown, filters: Values | null): Truth {
  if (filters === null) return value === null;
  return every(
    Object.entries(filters).map(([operator, asked]): Truth => {
      if (asked === null) return operator === 'eq' ? value === null : true;
      return value === null ? null : compare(operator, value, asked);
    }),
  );
}

function compare(operator: string, value: unknown, asked: unknown): boolean {
  if (operator === 'eq') return JSON.stringify(value) === JSON.stringify(asked);
  if (operator === 'in') return (asked as unknown[]).includes(value);
  if (operator === 'includes') return (value as unknown[]).includes(asked);
  if (operator === 'contains') return String(value).includes(String(asked));
  if (operator === 'startsWith') return String(value).startsWith(String(asked));
  if (operator === 'endsWith') return String(value).endsWith(String(asked));
  const [a, b] = [value as number, asked as number];
  return { gt: a > b, gte: a >= b, lt: a < b, lte: a <= b }[operator]!;
}

function every(parts: Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

function some(parts: Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}

function not(part: Truth): Truth {
  return part === null ? null : !part;
}
