import { z } from 'zod';

/** Kept records leave out what is null. */
function orNull<Value extends z.ZodType>(value: Value) {
  return value.nullish().transform((given) => given ?? null);
}
const text = orNull(z.string());
const number = orNull(z.number());
const flag = orNull(z.boolean());

const participation = z.object({
  pic: text,
  vat: text,
  name: text,
  shortName: text,
  sme: flag,
  kind: orNull(z.enum(['HIGHER_EDUCATION', 'RESEARCH', 'COMPANY', 'PUBLIC_BODY', 'OTHER'])),
  city: text,
  nuts: text,
  country: text,
  latitude: number,
  longitude: number,
  website: text,
  updatedAt: text,
  order: number,
  role: orNull(
    z.enum(['COORDINATOR', 'PARTICIPANT', 'PARTNER', 'ASSOCIATED_PARTNER', 'INTERNATIONAL_PARTNER', 'THIRD_PARTY']),
  ),
  grant: number,
  netGrant: number,
  totalCost: number,
  endedEarly: flag,
});

/** Everything that an export says of one project: its row, and those of the other files that belong to it. */
export const cordisBundle = z.object({
  id: z.string(),
  acronym: text,
  status: orNull(z.enum(['SIGNED', 'CLOSED', 'TERMINATED'])),
  title: text,
  startDate: text,
  endDate: text,
  totalCost: number,
  awarded: number,
  masterCall: text,
  subCall: text,
  fundingScheme: text,
  objective: text,
  keywords: z.array(z.string()),
  doi: text,
  updatedAt: text,
  website: text,
  /** The main programme first where one is marked; codes without trailing dot. */
  programmes: z.array(z.object({ code: z.string(), title: text, main: z.boolean() })),
  topics: z.array(z.object({ code: z.string(), title: text })),
  fields: z.array(z.object({ code: z.string(), titles: z.array(z.string()) })),
  /** In an order that does not depend on the order of rows. */
  participations: z.array(participation),
});

export type CordisBundle = z.infer<typeof cordisBundle>;
export type CordisBundleParticipation = z.infer<typeof participation>;
