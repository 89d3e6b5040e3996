import fc from 'fast-check';
import { z } from 'zod';
import type { Product } from '../startProduct.ts';
import { productSchema } from './productSchema.ts';
import { SHOWN_FIELDS, SHOWN_GROUPS, shownFieldsOf } from '../../rules/shownFields.ts';
import { entityTypes } from '../../src/graphql/entityTypes.ts';
import { PLAIN_FIELDS } from '../../src/graphql/memory/plainFields.ts';

/** A selection of an entity, written in GraphQL, with the fragments that it uses. */
export interface WrittenSelection {
  text: string;
  fragments: string;
}

/** Names that a client may give a field beside the names of other fields. */
const OWN_NAMES = ['a', 'b'];
/** The form of a field: with a condition that holds or does not, or inside a fragment. `$yes` is true. */
const WRAPPERS = ['', '', '@include(if: $yes)', '@skip(if: $yes)', 'INLINE', 'SPREAD'] as const;

const DAYS = ['startDate', 'endDate', 'openingDate', 'lastEntry', 'copiedOn'];

/**
 * Gives texts that sources mostly state alike, such as a title and how it is shown, an end of their own, and days to what has
 * none, so that one in the place of another is noticed; takes that up as a load would. The graph is to be deleted afterwards.
 */
export async function makeValuesDiffer({ graph, database }: Product): Promise<void> {
  for (const group of SHOWN_GROUPS) {
    // An enumeration, the only one, has to be what it is.
    const names = shownFieldsOf(group).flatMap(([name, { kind, cypher }]) =>
      kind === 'text' && !cypher && name !== 'status' ? [name] : [],
    );
    const ends = ['displayName', ...names].map((name) => `n.${name} = n.${name} + ' (${name})'`);
    await database.driver.executeQuery(`MATCH (n:${SHOWN_FIELDS[group].labels.join('|')}) SET ${ends.join(', ')}`);
  }
  const days = DAYS.map((name, at) => `n.${name} = date('200${at}-01-01')`);
  await database.driver.executeQuery(`MATCH (n:Cluster|Agreement|Call) SET ${days.join(', ')}`);
  await database.driver.executeQuery(
    "MATCH (s:GraphState {id: 'graph'}) SET s.version = s.version + 1, s.stamp = 'values differ'",
  );
  await graph.refresh();
}

/** All plain fields of a type, and all of those of what it names. */
export function wholeSelection(type: string): WrittenSelection {
  return { text: allOf(type, false), fragments: '' };
}

function allOf(type: string, isInside: boolean): string {
  const parts = Object.entries(PLAIN_FIELDS[type]!.fields).map(([name, field]) => {
    if (typeof field === 'function') return name;
    return isInside ? '' : `${name} { ${allOf(field.type, true)} }`;
  });
  return `__typename ${parts.join(' ')}`;
}

/** Some plain fields of a type, under their own names and those of others, up to three levels deep. */
export function anySelection(type: string, depth = 3): fc.Arbitrary<WrittenSelection> {
  const fields = Object.entries(PLAIN_FIELDS[type]!.fields);
  const names = fields.flatMap(([name, field]) => (typeof field === 'function' || depth > 1 ? [name] : []));
  const part = fc.constantFrom('__typename', ...names).chain((name) => {
    const field = PLAIN_FIELDS[type]!.fields[name];
    const inside = field && typeof field !== 'function' ? anySelection(field.type, depth - 1) : fc.constant(null);
    return fc.record({ name: fc.constant(name), inside, wrapper: fc.constantFrom(...WRAPPERS) });
  });
  return fc
    .uniqueArray(fc.constantFrom(...names, ...OWN_NAMES), { minLength: 1, maxLength: 5 })
    .chain((keys) => fc.tuple(...keys.map((key) => part.map((one) => written(type, key, one)))))
    .map((parts) => ({
      text: parts.map(({ text }) => text).join(' '),
      fragments: parts.map(({ fragments }) => fragments).join('\n'),
    }));
}

let fragmentCount = 0;

interface Part {
  name: string;
  inside: WrittenSelection | null;
  wrapper: (typeof WRAPPERS)[number];
}

function written(type: string, key: string, { name, inside, wrapper }: Part): WrittenSelection {
  const fragments = inside?.fragments ?? '';
  const field = (directive: string) => `${key}: ${name} ${directive} ${inside ? `{ ${inside.text} }` : ''}`;
  if (wrapper === 'INLINE') return { text: `... on ${type} { ${field('')} }`, fragments };
  if (wrapper !== 'SPREAD') return { text: field(wrapper), fragments };
  const fragment = `F${fragmentCount++}`;
  return { text: `...${fragment}`, fragments: `${fragments}\nfragment ${fragment} on ${type} { ${field('')} }` };
}

const rowShape = z.object({ row: z.looseObject({ itself: z.string() }) });
const rowsShape = z.object({ rows: z.array(rowShape.shape.row) });

/** The entities of a type with what is selected of them: from the database, and by their ids from memory. */
export async function bothWays(product: Product, type: string, { text, fragments }: WrittenSelection) {
  const [list, entity] = [entityTypes(await productSchema()).get(type)!, `{ itself: id ${text} }`];
  const isUsed = 'graph @include(if: $yes) { version }';
  const listed = `query ($yes: Boolean!) { ${isUsed} rows: ${list}(limit: 1000) ${entity} } ${fragments}`;
  const { rows } = await product.data(listed, rowsShape, { yes: true });
  const ids = rows.map(({ itself }) => itself);
  product.statements.length = 0;
  if (type !== 'Funder') {
    const query = `query ($yes: Boolean!, $ids: [ID!]!) { ${isUsed} rows: nodes(ids: $ids) { ... on ${type} ${entity} } } ${fragments}`;
    return { rows, held: (await product.data(query, rowsShape, { yes: true, ids })).rows };
  }
  // It is no node, for it is an organisation.
  const held: z.infer<typeof rowsShape>['rows'] = [];
  for (const id of ids.slice(0, 12)) {
    const query = `query ($yes: Boolean!, $id: ID!) { ${isUsed} row: funder(id: $id) ${entity} } ${fragments}`;
    held.push((await product.data(query, rowShape, { yes: true, id })).row);
  }
  return { rows: rows.slice(0, 12), held };
}
