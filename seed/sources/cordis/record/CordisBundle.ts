import { z } from 'zod';
import type { KeptOf } from '../../../tables/Table.ts';
import type { PARTICIPATION_TABLE } from '../tables/participationTable.ts';
import type { PROJECT_TABLE } from '../tables/projectTable.ts';
import type { LEGAL_BASIS_TABLE, TOPIC_TABLE } from '../tables/sideTables.ts';

/** Everything that an export says of one project: its row, and those of the other files that belong to it. */
export type CordisBundle = KeptOf<typeof PROJECT_TABLE> & {
  /** The main programme is marked; codes without trailing dot. */
  programmes: KeptOf<typeof LEGAL_BASIS_TABLE>[];
  topics: (KeptOf<typeof TOPIC_TABLE> & { code: string })[];
  fields: { code: string; titles: string[] }[];
  /** In an order that does not depend on the order of rows. */
  participations: CordisBundleParticipation[];
};

/** One organisation in it. */
export type CordisBundleParticipation = KeptOf<typeof PARTICIPATION_TABLE> & {
  /** Number of rows that state it, where there are several. */
  statedTimes?: number;
};

/** Not copied, for there are many. */
const row = z.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null);

/** A bundle as a record kept it: values that are unknown are absent. What the values are, `keptValue` checks. */
export const keptBundle = z.looseObject({
  id: z.string(),
  programmes: z.array(z.looseObject({ code: z.string(), main: z.boolean() })),
  topics: z.array(z.looseObject({ code: z.string() })),
  fields: z.array(z.object({ code: z.string(), titles: z.array(z.string()) })),
  participations: z.array(row),
});
export type KeptBundle = z.infer<typeof keptBundle>;
