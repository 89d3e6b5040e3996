import { type ArgumentNode, type DocumentNode, type FieldNode, Kind, visit } from 'graphql';
import { badUserInput } from '../errors.ts';

/** The most entries of one list: the `@limit(max:)` of every type. */
const MOST_ENTRIES = 1_000;

/**
 * Checks `limit` and `offset` of generated lists and `first` of generated connections, which the generator lets pass
 * whatever they are. Throws BAD_USER_INPUT.
 */
export function checkPageSizes(document: DocumentNode, variables: Record<string, unknown>): void {
  visit(document, {
    Field(field) {
      for (const argument of field.arguments ?? []) checkArgument(field, argument, variables);
    },
  });
}

function checkArgument(field: FieldNode, { name, value }: ArgumentNode, variables: Record<string, unknown>): void {
  const isFirst = name.value === 'first' && field.name.value.endsWith('Connection');
  if (name.value !== 'limit' && name.value !== 'offset' && !isFirst) return;
  const given =
    value.kind === Kind.VARIABLE ? variables[value.name.value] : 'value' in value ? Number(value.value) : null;
  if (typeof given !== 'number') return;
  const least = name.value === 'offset' ? 0 : 1;
  const most = name.value === 'offset' ? Number.MAX_SAFE_INTEGER : MOST_ENTRIES;
  if (Number.isInteger(given) && given >= least && given <= most) return;
  const range = name.value === 'offset' ? '0 or more' : `from 1 to ${MOST_ENTRIES.toLocaleString('en')}`;
  throw badUserInput(`\`${name.value}\` of \`${field.name.value}\` must be ${range}, not ${given}.`);
}
