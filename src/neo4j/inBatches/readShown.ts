import { z } from 'zod';
import { SHOWN_FIELDS, shownFieldsOf, type ShownGroup } from '../../../rules/shownFields.ts';
import type { Database } from '../Database.ts';
import { dayOrNull, wholeNumber } from '../rowTypes.ts';
import { readBatches } from './readBatches.ts';

/** The values of one node that are shown, by their names; null is unknown, a day is an ISO date. */
export type ShownRow = { id: string } & Record<string, string | number | boolean | null>;

const VALUES = {
  text: z.string().nullable(),
  number: wholeNumber.nullable(),
  flag: z.boolean(),
  day: dayOrNull,
};

/** The values that are shown of the nodes of a group, in batches, each label's in order of id. */
export async function* readShown(database: Database, group: ShownGroup): AsyncGenerator<ShownRow[]> {
  const fields = shownFieldsOf(group);
  const shape = Object.fromEntries(fields.map(([name, { kind }]) => [name, VALUES[kind]]));
  const returned = fields.map(([name, { kind, cypher = `n.${name}` }]) => {
    return `${kind === 'day' ? `toString(${cypher})` : cypher} AS ${name}`;
  });
  // The shape has the id and one value for each field.
  const row = z.object({ id: z.string(), ...shape }) as unknown as z.ZodType<ShownRow>;
  for (const label of SHOWN_FIELDS[group].labels)
    yield* readBatches(database, { label, returned: `RETURN ${['n.id AS id', ...returned].join(', ')}`, row });
}
