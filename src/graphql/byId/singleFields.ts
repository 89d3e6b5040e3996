import type { GraphQLFieldResolver } from 'graphql';
import { z } from 'zod';
import { findOfType } from '../../questions/arguments/findEntity.ts';
import type { Context } from '../Context.ts';
import { IN_DATABASE } from './nodeFields.ts';

/** The fields that answer one entity by its id: its type, and the forms of the id. `schema/questions.graphql` has the others. */
const SINGLES: Readonly<Record<string, [type: string, forms: string]>> = {
  agreement: ['Agreement', '`agreement:uvar`, or one that it had before'],
  call: ['Call', '`call:HORIZON-HLTH-2021-DISEASE-04-01` or the code alone, in any case'],
  cluster: ['Cluster', '`cluster:alisei`, or one that it had before'],
  country: ['Country', '`country:IT` or `IT`, in any case'],
  field: ['Field', '`field:/23`'],
  funder: ['Funder', 'any identifier of the organisation that it is'],
  load: ['Load', '`load:12`, by the version that it made'],
  programme: ['Programme', '`programme:HORIZON`'],
  region: ['Region', '`region:ITI1` or `ITI1`, in any case'],
  source: ['Source', 'as `sources` gives it'],
  statement: ['Statement', 'as `statements` gives it'],
};
/** The types whose ids are looked for in the database. */
const NOT_IN_MEMORY: ReadonlySet<string> = new Set(Object.values(IN_DATABASE));
/** Of these there may be none of an id that the graph in memory knows. */
const IS_LOOKED_FOR: ReadonlySet<string> = new Set([...NOT_IN_MEMORY, 'Funder']);

const idArgument = z.object({ id: z.string() });

/** A field with its resolver for one entity of each type that has a list and none yet. `lists`: the list of each type of entity. */
export function singleFields(lists: ReadonlyMap<string, string>) {
  const fields = Object.entries(SINGLES).map(
    ([name, [type, forms]]) =>
      `"One ${name} by its id: ${forms}. Null when there is none." ${name}("The id that is asked for: ${forms}." id: ID!): ${type}`,
  );
  const resolvers = Object.entries(SINGLES).map(
    ([name, [type]]) => [name, resolverOf(type, lists.get(type)!)] as const,
  );
  return { typeDefs: `extend type Query { ${fields.join('\n')} }`, resolvers: Object.fromEntries(resolvers) };
}

function resolverOf(type: string, list: string): GraphQLFieldResolver<unknown, Context> {
  // A funder is the organisation of that id, where the database lists it as one.
  const known = type === 'Funder' ? 'Organisation' : type;
  return (_root, args: unknown, context, info) => {
    const { id } = idArgument.parse(args);
    const now = NOT_IN_MEMORY.has(type) ? id : findOfType(context.graph.snapshot(), known, id);
    if (now === null) return null;
    const { entities } = context;
    return IS_LOOKED_FOR.has(type) ? entities.find(list, now, context, info) : entities.load(list, now, context, info);
  };
}
