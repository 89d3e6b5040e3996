import DataLoader from 'dataloader';
import { type FieldNode, getNamedType, type GraphQLFieldResolver, type GraphQLResolveInfo, Kind } from 'graphql';
import { z } from 'zod';
import { unavailable } from '../errors.ts';
import type { QuestionContext } from '../questions/QuestionContext.ts';
import { PlainSelection } from './memory/PlainSelection.ts';
import { EntityIds } from './where/EntityIds.ts';
import { ID_ALIAS, ID_FIELD, withAddedFields } from './withAddedFields.ts';

/** The extension of a root list that holds the generator's own resolver, which takes ids as they are. */
export const GENERATED = 'generatedResolver';
/** The most ids that one statement asks for: the `@limit(max:)` of every type. */
const BATCH_SIZE = 1000;

const keyedRecords = z.array(z.looseObject({ [ID_ALIAS]: z.string() }));
type EntityRecord = z.infer<typeof keyedRecords>[number];

/** A place of the document at which entities are asked for. */
interface Place {
  /** The selection, where memory may hold all of it. */
  plain: PlainSelection | null;
  /** Those found there. */
  held: Map<string, EntityRecord>;
  loader: DataLoader<string, EntityRecord | null>;
}

/**
 * Turns ids into generated entities with the client's own selection, for one request.
 * Those of which memory holds all that is selected are answered from there, as of the version that the request sees. Other
 * ids asked for at the same place of the document are fetched by one statement.
 */
export class EntityLoader {
  readonly #places = new Map<string, Place>();
  readonly #nodeNumbers = new WeakMap<FieldNode, number>();
  #nextNumber = 0;

  /**
   * The entity with this id, from the root field `list`.
   * @throws GraphQLError UNAVAILABLE when it vanished between two versions of the graph.
   */
  async load(list: string, id: string, context: QuestionContext, info: GraphQLResolveInfo): Promise<EntityRecord> {
    const entity = await this.find(list, id, context, info);
    if (entity === null) throw unavailable(`${id} left the graph while the question was answered. Ask again.`);
    return entity;
  }

  /** The same, or null where the database has none. */
  async find(
    list: string,
    id: string,
    context: QuestionContext,
    info: GraphQLResolveInfo,
  ): Promise<EntityRecord | null> {
    const { plain, held, loader } = this.#placeOf(list, context, info);
    const known = held.get(id) ?? plain?.find(context.graph.snapshot(), id);
    if (!known) return loader.load(id);
    held.set(id, known);
    return known;
  }

  /** The same from the database alone, here and wherever this field is asked for again: for what was found there. */
  findStored(
    list: string,
    id: string,
    context: QuestionContext,
    info: GraphQLResolveInfo,
  ): Promise<EntityRecord | null> {
    return this.#placeOf(list, context, info, true).loader.load(id);
  }

  #placeOf(list: string, context: QuestionContext, info: GraphQLResolveInfo, isStored = false): Place {
    const key = `${list} ${info.fieldNodes.map((node) => this.#numberOf(node)).join(' ')}`;
    const known = this.#places.get(key);
    if (known) return known;
    const place = {
      plain: isStored ? null : PlainSelection.of(typeIn(list, info), info.fieldNodes, info),
      held: new Map<string, EntityRecord>(),
      loader: new DataLoader<string, EntityRecord | null>((ids) => fetchEntities(list, ids, context, info), {
        maxBatchSize: BATCH_SIZE,
      }),
    };
    this.#places.set(key, place);
    return place;
  }

  #numberOf(node: FieldNode): number {
    const number = this.#nodeNumbers.get(node) ?? this.#nextNumber++;
    this.#nodeNumbers.set(node, number);
    return number;
  }
}

async function fetchEntities(
  list: string,
  ids: readonly string[],
  context: QuestionContext,
  info: GraphQLResolveInfo,
): Promise<(EntityRecord | null)[]> {
  const query = info.schema.getQueryType();
  const resolve = query?.getFields()[list]?.extensions[GENERATED];
  if (!query || !isResolver(resolve)) throw new Error(`The schema has no generated root field ${list}.`);
  const listInfo = { ...info, parentType: query, fieldName: list, fieldNodes: asListSelection(info.fieldNodes, list) };
  const named = new EntityIds(context);
  const added = await named.completed(() => withAddedFields(listInfo, named));
  const records: unknown = await resolve(undefined, { where: { id: { in: ids } }, limit: ids.length }, context, added);
  const byId = new Map(keyedRecords.parse(records).map((record) => [record[ID_ALIAS], record]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The name of the type that a root field lists. */
function typeIn(list: string, { schema }: GraphQLResolveInfo): string {
  return getNamedType(schema.getQueryType()!.getFields()[list]!.type).name;
}

function isResolver(value: unknown): value is GraphQLFieldResolver<unknown, QuestionContext> {
  return typeof value === 'function';
}

/** The client's selection as if it stood below the root field `list`, with the id added. */
function asListSelection(nodes: readonly FieldNode[], list: string): FieldNode[] {
  return nodes.map((node) => ({
    ...node,
    name: { kind: Kind.NAME, value: list },
    alias: undefined,
    arguments: [],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...(node.selectionSet?.selections ?? []), ID_FIELD] },
  }));
}
