import { Kind, parse } from 'graphql';
import { readTypeDefs } from '../readTypeDefs.ts';

/** The descriptions of types as `schema/` has them, by name: the generator puts its own in place of some. */
export function writtenDescriptions(): ReadonlyMap<string, string> {
  const definitions = readTypeDefs().flatMap(({ sdl }) => parse(sdl).definitions);
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.description
        ? [[definition.name.value, definition.description.value] as const]
        : [],
    ),
  );
}
