import { type GraphQLFieldResolver, type GraphQLResolveInfo, isInputObjectType, Kind } from 'graphql';
import { z } from 'zod';
import type { Context } from '../Context.ts';
import { GENERATED } from '../EntityLoader.ts';
import { EntityIds } from '../where/EntityIds.ts';
import { completeWhere } from '../where/completeWhere.ts';
import { ID_FIELD } from '../withAddedFields.ts';
import { type Bound, keysetParameters, partOf, partsWithin, type Range } from './keyset.ts';
import { COUNT, countStatement, KEYS, pageStatement, ROWS } from './pageStatement.ts';
import { keyValue, type KeyValue } from './pageCursor.ts';
import type { SortField, SortKey } from './sortFields.ts';

/** A row of a list: the values that it is ordered by, of which the last is its id. */
export type PagedRow = readonly KeyValue[];

/** A part of a list between bounds, from its beginning or its end. */
export interface Stretch {
  bounds: readonly Bound[];
  count: number;
  isReversed: boolean;
}

const rowRecords = z.array(z.looseObject({ [KEYS]: z.array(keyValue) }));
const countRecords = z.tuple([z.looseObject({ [COUNT]: z.number() })]);
type Generated = GraphQLFieldResolver<unknown, Context>;
type Rewrite = (cypher: string) => string;

/** The rows of one list under conditions, as the generator's resolver of its root field finds them. */
export class PagedRows {
  readonly #context: Context;
  readonly #info: GraphQLResolveInfo;
  readonly #list: string;
  readonly #order: readonly SortField[];
  readonly #keys: readonly SortKey[];
  #where: object | undefined;

  constructor(
    { context, info }: { context: Context; info: GraphQLResolveInfo },
    list: string,
    { order, keys }: { order: readonly SortField[]; keys: readonly SortKey[] },
  ) {
    this.#context = context;
    this.#info = info;
    this.#list = list;
    this.#order = order;
    this.#keys = keys;
  }

  /** Takes the conditions as lists do. Throws NOT_FOUND and BAD_USER_INPUT for ids that nothing bears. */
  async filter(where: object | null | undefined): Promise<void> {
    const { type } = this.#field().args.find(({ name }) => name === 'where')!;
    if (!where || !isInputObjectType(type)) return;
    const ids = new EntityIds(this.#context);
    this.#where = await ids.completed(() => completeWhere({ ...where }, type, ids));
  }

  /** The first rows of a stretch in order, or its last ones, from the end. */
  async read({ bounds, count, isReversed }: Stretch): Promise<PagedRow[]> {
    const parts = partsWithin(this.#keys, bounds);
    const rows: PagedRow[] = [];
    for (const part of isReversed ? parts.toReversed() : parts) {
      if (rows.length < count)
        rows.push(...(await this.#readRange({ part, bounds }, count - rows.length, { isReversed, isOrdered: true })));
    }
    return rows;
  }

  /** True where there is any row within a bound, which mostly is the one that it was made for. */
  async hasAny(bound: Bound): Promise<boolean> {
    const bounds = [bound];
    const ranges: Range[] = partsWithin(this.#keys, bounds).map((part) => ({ part, bounds }));
    for (const range of [{ part: partOf(bound), bounds, isOfBound: true }, ...ranges]) {
      const found = await this.#readRange(range, 1, { isReversed: false, isOrdered: false });
      if (found.length > 0) return true;
    }
    return false;
  }

  /** The number of all rows, wherever a page begins. */
  async count(): Promise<number> {
    return countRecords.parse(await this.#ask(countStatement))[0][COUNT];
  }

  async #readRange(
    range: Range,
    count: number,
    order: { isReversed: boolean; isOrdered: boolean },
  ): Promise<PagedRow[]> {
    const rewrite: Rewrite = (cypher) => pageStatement(cypher, this.#keys, range, order);
    const records = await this.#ask(rewrite, { ...keysetParameters(range.bounds), [ROWS]: count });
    return rowRecords.parse(records).map((record) => record[KEYS]);
  }

  /** Asks the generator's resolver, which runs this statement in place of its own. */
  async #ask(rewrite: Rewrite, more: Record<string, KeyValue> = {}): Promise<unknown> {
    const resolve = this.#field().extensions[GENERATED] as Generated | undefined;
    if (!resolve) throw new Error(`The schema has no generated root field ${this.#list}.`);
    const { executionContext } = this.#context;
    const context: Context = {
      ...this.#context,
      executionContext: {
        // The generator's own question about the version of Neo4j goes through as it is.
        run: (cypher, parameters) =>
          cypher.includes('dbms.components')
            ? executionContext.run(cypher, parameters)
            : executionContext.run(rewrite(cypher), { ...parameters, ...more }),
      },
    };
    const sort = this.#order.map(({ field: name, isDescending }) => ({ [name]: isDescending ? 'DESC' : 'ASC' }));
    const selectionSet = { kind: Kind.SELECTION_SET as const, selections: [ID_FIELD] };
    const name = { kind: Kind.NAME as const, value: this.#list };
    const info: GraphQLResolveInfo = {
      ...this.#info,
      parentType: this.#info.schema.getQueryType()!,
      fieldName: this.#list,
      fieldNodes: [{ kind: Kind.FIELD, name, arguments: [], selectionSet }],
    };
    const conditions = this.#where ? { where: this.#where } : {};
    return await resolve(undefined, { ...conditions, sort, limit: 1 }, context, info);
  }

  #field() {
    const field = this.#info.schema.getQueryType()?.getFields()[this.#list];
    if (!field) throw new Error(`The schema has no root field ${this.#list}.`);
    return field;
  }
}
