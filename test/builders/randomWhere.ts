import {
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

/** Draws a whole number from 0 to this one. */
export type Draw = (most: number) => number;
/** Values that a field of an input type is compared with. */
type ValuesOf = (type: string, field: string) => readonly unknown[];
type Where = Record<string, unknown>;

/** Conditions of up to three levels, empty and null ones too, on what there is and what there is not. */
export function randomWhere(draw: Draw, type: GraphQLInputObjectType, valuesOf: ValuesOf, depth = 3): Where {
  const fields = Object.values(type.getFields()).filter(({ type: one }) => depth > 0 || !isNested(one));
  const chosen = choose(draw, fields, depth > 1 ? 2 : 1);
  return Object.fromEntries(
    chosen.map((field) => [field.name, conditionOn(draw, type, field.name, field.type, valuesOf, depth - 1)]),
  );
}

function isNested(type: GraphQLInputType): boolean {
  const inner = getNamedType(type);
  return isInputObjectType(inner) && !('eq' in inner.getFields());
}

function conditionOn(
  draw: Draw,
  owner: GraphQLInputObjectType,
  name: string,
  type: GraphQLInputType,
  valuesOf: ValuesOf,
  depth: number,
): unknown {
  if (draw(11) === 0) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const item = getNullableType(inner.ofType);
    const length = draw(2);
    return Array.from({ length }, () =>
      isInputObjectType(item) ? randomWhere(draw, item, valuesOf, depth) : pick(draw, valuesOf(owner.name, name), item),
    );
  }
  if (!isInputObjectType(inner)) return pick(draw, valuesOf(owner.name, name), inner);
  if (!('eq' in inner.getFields())) return randomWhere(draw, inner, valuesOf, depth);
  const operators = choose(draw, Object.values(inner.getFields()), 2);
  return Object.fromEntries(
    operators.map((operator) => [operator.name, operand(draw, owner, name, operator.type, valuesOf)]),
  );
}

function operand(
  draw: Draw,
  owner: GraphQLInputObjectType,
  name: string,
  type: GraphQLInputType,
  valuesOf: ValuesOf,
): unknown {
  if (draw(5) === 0) return null;
  const inner = getNullableType(type);
  const known = valuesOf(owner.name, name);
  if (!isListType(inner)) return pick(draw, known.flat(), inner);
  const values = Array.from({ length: draw(3) }, () => pick(draw, known.flat(), getNullableType(inner.ofType)));
  return values.filter((value) => value !== null);
}

function pick(draw: Draw, known: readonly unknown[], type: GraphQLInputType): unknown {
  const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : known;
  return values[draw(Math.max(0, values.length - 1))] ?? null;
}

/** None, one or several of these, seldom none. */
function choose<Item>(draw: Draw, among: readonly Item[], most: number): Item[] {
  const count = among.length === 0 || draw(9) === 0 ? 0 : 1 + draw(most - 1);
  return [...new Set(Array.from({ length: count }, () => among[draw(among.length - 1)]!))];
}
