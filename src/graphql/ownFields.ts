import { Kind, parse } from 'graphql';
import { readTypeDefs } from './readTypeDefs.ts';

/**
 * The fields that are answered by `src/questions/`, by type: all of the types in `schema/questions.graphql`, and of the
 * generated types those marked `@customResolver`.
 */
export function ownFields(): ReadonlyMap<string, ReadonlySet<string>> {
  const own = new Map<string, Set<string>>();
  for (const { file, sdl } of readTypeDefs()) {
    for (const definition of parse(sdl).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      const fields = (definition.fields ?? []).filter(
        ({ directives }) =>
          file === 'questions.graphql' || directives?.some(({ name }) => name.value === 'customResolver'),
      );
      if (fields.length > 0) own.set(definition.name.value, new Set(fields.map(({ name }) => name.value)));
    }
  }
  return own;
}
