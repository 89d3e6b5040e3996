/**
 * An answer that graphql-js reads a type from without a resolver: for each field its value, or a function of the
 * field's arguments that is called when the field is asked for. `Resolvers`: the type's generated resolvers.
 */
export type Answer<Resolvers> = {
  [Field in Exclude<keyof Resolvers, '__isTypeOf'>]-?: FieldAnswer<NonNullable<Resolvers[Field]>>;
};

type FieldAnswer<Resolver> = Resolver extends (
  parent: never,
  args: infer Args,
  context: never,
  info: never,
) => infer Value
  ? Awaited<Value> | ((args: Args) => Value)
  : never;
