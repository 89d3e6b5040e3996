import { z } from 'zod';
import { isRegion } from '../../../rules/nutsCodes.ts';

/** The shape of the files in `seed/curated/`: every value stands with the keys of the sources that state it. */

const sourceKeys = z.array(z.string().min(1)).min(1, 'Name at least one source that states this.');
const day = z.iso.date();
const euro = z
  .number()
  .nonnegative()
  .refine((amount) => Number.isInteger(Math.round(amount * 1e4) / 100), 'Euro have at most two decimals.');
const identifier = z.string().regex(/^(pic|cordis|tls|cluster|agreement|programme|call|field|country):\S+$/);
const countryCode = z.string().regex(/^[A-Z]{2}$/, 'An ISO 3166 alpha-2 code: GB, not UK; GR, not EL.');

const factShape = {
  sources: sourceKeys,
  /** Reason why this value is the one shown, or the source's own words. */
  note: z.string().min(1).optional(),
  /** False keeps the value as a Statement without showing it on the record. */
  shown: z.boolean().default(true),
  /** The source rounds: an exact value of another source is shown before it. */
  approximate: z.boolean().default(false),
};

/** One value, or several where sources disagree: the first that is not `shown: false` is shown, all are kept. */
function facts<Value extends z.ZodType>(value: Value) {
  const fact = z.strictObject({ value, ...factShape });
  const asList = (given: unknown): unknown => (given === undefined || Array.isArray(given) ? given : [given]);
  return z.preprocess(asList, z.array(fact).min(1).optional());
}

const statements = z
  .array(
    z.strictObject({
      predicate: z.string().regex(/^[a-z][A-Za-z]*$/),
      value: z.string().min(1),
      sources: sourceKeys,
      note: z.string().min(1).optional(),
    }),
  )
  .default([]);

const text = facts(z.string().min(1));
const date = facts(day);
const money = facts(euro);
const count = facts(z.number().int().positive());

const funding = z
  .array(
    z.strictObject({
      funder: identifier,
      amount: money,
      startDate: day.optional(),
      endDate: day.optional(),
      note: z.string().min(1).optional(),
      sources: sourceKeys,
    }),
  )
  .default([]);

const roles = [
  'COORDINATOR',
  'PARTICIPANT',
  'PARTNER',
  'ASSOCIATED_PARTNER',
  'INTERNATIONAL_PARTNER',
  'THIRD_PARTY',
] as const;

/** `sources.yaml`: key -> where statements come from. */
export const sourcesFile = z.record(
  z.string(),
  z.strictObject({
    title: z.string().min(1).optional(),
    publisher: z.string().min(1).optional(),
    url: z.url().optional(),
    licence: z.string().min(1).optional(),
    copiedOn: day.optional(),
  }),
);

const relatedOrganisation = z
  .array(
    z.strictObject({
      organisation: identifier,
      date: day.optional(),
      note: z.string().min(1).optional(),
      sources: sourceKeys,
    }),
  )
  .default([]);

/** `organisations.yaml`. `partOf`: its parent. `founders`: who founded it. `funder: true` for one that puts money in without a programme or grant listed here. */
export const organisationsFile = z.array(
  z.strictObject({
    id: identifier,
    name: text,
    nameIt: text,
    shortName: text,
    aliases: z.array(z.strictObject({ value: z.string().min(1), ...factShape })).default([]),
    kind: facts(z.enum(['HIGHER_EDUCATION', 'RESEARCH', 'COMPANY', 'PUBLIC_BODY', 'OTHER'])),
    country: facts(countryCode),
    city: text,
    postalCode: text,
    nuts: text,
    website: text,
    pic: facts(z.string().regex(/^\d{9}$/)),
    ror: text,
    vat: text,
    wikidata: text,
    latitude: facts(z.number().min(-90).max(90)),
    longitude: facts(z.number().min(-180).max(180)),
    sme: facts(z.boolean()),
    foundedOn: date,
    funder: facts(z.literal(true)),
    partOf: relatedOrganisation,
    founders: relatedOrganisation,
    succeededBy: relatedOrganisation,
    runs: z.array(z.strictObject({ programme: identifier, sources: sourceKeys })).default([]),
    /** Money this organisation itself received from a funder outside any project. */
    funding,
    statements,
  }),
);

/** `programmes.yaml`: a tree by `partOf`. */
export const programmesFile = z.array(
  z.strictObject({
    id: identifier,
    code: text,
    title: text,
    titleIt: text,
    shortName: text,
    website: text,
    partOf: identifier.optional(),
    statements,
  }),
);

/** `calls.yaml`: a topic or call and the programme it belongs to, where known. */
export const callsFile = z.array(
  z.strictObject({
    id: identifier,
    code: text,
    title: text,
    masterCall: text,
    subCall: text,
    programme: z.strictObject({ id: identifier, sources: sourceKeys }).optional(),
    statements,
  }),
);

/** `fields.yaml`: EuroSciVoc concepts, every ancestor included; id = `field:` and the code path. */
export const fieldsFile = z.array(z.strictObject({ id: identifier, title: text, narrowerThan: identifier.optional() }));

/** `clusters.yaml`. */
export const clustersFile = z.array(
  z.strictObject({
    id: identifier,
    name: text,
    nameIt: text,
    shortName: text,
    kind: facts(z.enum(['REGIONAL_CLUSTER', 'NATIONAL_TECHNOLOGY_CLUSTER', 'NETWORK', 'INCUBATOR'])),
    website: text,
    startDate: date,
    endDate: date,
    statedOrganisationCount: count,
    organisations: z
      .array(
        z.strictObject({
          organisation: identifier,
          role: facts(z.enum(['MANAGER', 'MEMBER'])),
          since: date,
          until: date,
          note: z.string().min(1).optional(),
          sources: sourceKeys,
        }),
      )
      .default([]),
    funding,
    statements,
  }),
);

/** `agreements.yaml`. */
export const agreementsFile = z.array(
  z.strictObject({
    id: identifier,
    title: text,
    titleIt: text,
    website: text,
    startDate: date,
    endDate: date,
    organisations: z.array(z.strictObject({ organisation: identifier, sources: sourceKeys })).min(2),
    funding,
    statements,
  }),
);

/** `projects/NAME.yaml`: one project a file. `formerIds`: ids it had before, which still lead to it. `funding`: money from outside the project's programme. */
export const projectFile = z.strictObject({
  id: identifier,
  formerIds: z.array(identifier).default([]),
  acronym: text,
  title: text,
  titleIt: text,
  objective: text,
  status: facts(z.enum(['SIGNED', 'CLOSED', 'TERMINATED'])),
  fundingScheme: text,
  startDate: date,
  endDate: date,
  totalCost: money,
  awarded: money,
  grantNumber: text,
  doi: text,
  url: text,
  keywords: z.array(z.strictObject({ value: z.string().min(1), ...factShape })).default([]),
  statedOrganisationCount: count,
  programmes: z
    .array(z.strictObject({ programme: identifier, main: z.boolean().default(false), sources: sourceKeys }))
    .default([]),
  call: facts(identifier),
  fields: z.array(z.strictObject({ field: identifier, sources: sourceKeys })).default([]),
  /** Countries a source names for the project; only those beyond or besides its listed organisations need to stand here. */
  countries: z.array(z.strictObject({ country: countryCode, sources: sourceKeys })).default([]),
  organisations: z
    .array(
      z.strictObject({
        organisation: identifier,
        role: facts(z.enum(roles)),
        order: z.number().int().positive().optional(),
        grant: money,
        netGrant: money,
        totalCost: money,
        endedEarly: facts(z.boolean()),
        note: z.string().min(1).optional(),
        sources: sourceKeys,
        statements,
      }),
    )
    .default([]),
  funding,
  statements,
});

/** `identities.yaml`: which organisations are the same (the first id stays), which are not, and ids never to be loaded. */
export const identitiesFile = z.strictObject({
  same: z.array(z.array(z.string()).min(2)).default([]),
  different: z.array(z.tuple([z.string(), z.string()])).default([]),
  never: z.array(z.string()).default([]),
});

const titles = z.record(z.string(), z.string().min(1));

/** `italian.yaml`: Italian titles of fields by the English one, and of programmes by code. */
export const italianFile = z.strictObject({ fields: titles.default({}), programmes: titles.default({}) });

const regionCode = z.string().refine(isRegion, 'must be the code of a region such as ITI1');

/** `titles.yaml`: official titles of programmes, by the key of their source and by code. */
export const titlesFile = z.record(z.string(), titles);

/**
 * `regions.yaml`: names of regions in Latin letters, by the key of their source and by code; and other names that they are known
 * by, by code.
 */
export const regionsFile = z.strictObject({
  names: z.record(z.string(), z.record(regionCode, z.string().min(1))).default({}),
  aliases: z.record(regionCode, z.array(z.string().min(1)).min(1)).default({}),
});

export type CuratedSources = z.infer<typeof sourcesFile>;
export type CuratedOrganisation = z.infer<typeof organisationsFile>[number];
export type CuratedProgramme = z.infer<typeof programmesFile>[number];
export type CuratedCall = z.infer<typeof callsFile>[number];
export type CuratedField = z.infer<typeof fieldsFile>[number];
export type CuratedCluster = z.infer<typeof clustersFile>[number];
export type CuratedAgreement = z.infer<typeof agreementsFile>[number];
export type CuratedProject = z.infer<typeof projectFile>;
export type CuratedFunding = CuratedProject['funding'][number];
/** All curated files, read and checked. */
export interface CuratedFiles {
  sources: CuratedSources;
  organisations: CuratedOrganisation[];
  programmes: CuratedProgramme[];
  calls: CuratedCall[];
  fields: CuratedField[];
  clusters: CuratedCluster[];
  agreements: CuratedAgreement[];
  projects: CuratedProject[];
  identities: z.infer<typeof identitiesFile>;
  italian: z.infer<typeof italianFile>;
  titles: z.infer<typeof titlesFile>;
  regions: z.infer<typeof regionsFile>;
}
