import { getDirectiveValues, GraphQLDeprecatedDirective, Kind, parse } from 'graphql';
import { readTypeDefs } from '../readTypeDefs.ts';

/** The reasons for which arguments in `schema/` are deprecated, by coordinate (`Query.ask(old)`): the generator drops them. */
export function writtenReasons(): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const type of readTypeDefs().flatMap(({ sdl }) => parse(sdl).definitions)) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      for (const argument of field.arguments ?? []) {
        const reason = getDirectiveValues(GraphQLDeprecatedDirective, argument)?.['reason'];
        const at = `${type.name.value}.${field.name.value}(${argument.name.value})`;
        if (typeof reason === 'string') reasons.set(at, reason);
      }
    }
  }
  return reasons;
}
