import fc from 'fast-check';
import { oraclePaths, type OracleQuestion } from './oracles/bestPaths.oracle.ts';
import { ORGANISATION_KINDS } from '../rules/vocabulary.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { NO_FILTER } from './oracles/randomGraph.ts';
import { DEFAULT_STRENGTH_MODEL } from '../src/network/ties/Lens.ts';
import { anyLens, idsOf, SEED, someOf, sometimes } from './anyLens.ts';
import { readRecords } from './readRecords.ts';
import { type Product, startProduct } from './startProduct.ts';
import type { GraphRecords } from '../src/neo4j/GraphRecords.ts';
import { oracleBridges } from './oracles/findBridges.oracle.ts';
import { oracleSelection } from './oracles/selectOrganisations.oracle.ts';
import { oracleSharedFields, oracleSuggestions } from './oracles/suggestPartners.oracle.ts';
import { oracleTiedToAll } from './oracles/tiedToAll.oracle.ts';

let product: Product;
let records: GraphRecords;
beforeAll(async () => {
  product = await startProduct();
  records = await readRecords(product);
});
afterAll(() => product.stop());

/** The defaults of `partnershipPaths`. */
const DEFAULT_PATHS: Omit<OracleQuestion, 'from' | 'to' | 'filter' | 'model'> = {
  first: 1,
  maxTies: 4,
  avoid: [],
  viaCountries: null,
  viaKinds: null,
  alternatives: 'RANKED',
  hubs: 'DAMPEN',
};
const byId = z.object({ id: z.string() }).transform(({ id }) => id);
const tie = z.object({ a: byId, b: byId, strength: z.number() });
const report = z.object({ complete: z.boolean(), note: z.string().nullable() });

/** Often without any filter, for most filters leave few ties. */
function someLens(): ReturnType<typeof anyLens> {
  const days = ['2019-01-01', '2026-11-23'];
  const open = days.map((asOf) => ({ filter: { ...NO_FILTER, asOf }, model: DEFAULT_STRENGTH_MODEL }));
  return fc.oneof(anyLens(records, 10), fc.constantFrom(...open));
}

/** Organisations that mostly share a collaboration, so that they have partners in common. */
function someColleagues(): fc.Arbitrary<string[]> {
  const { memberships, organisations } = records;
  const together = fc
    .constantFrom(...memberships)
    .map(({ collaboration }) => memberships.filter((row) => row.collaboration === collaboration))
    .chain((rows) => someOf([...new Set(rows.map(({ organisation }) => organisation))], 4));
  return fc.oneof({ weight: 4, arbitrary: together }, { weight: 1, arbitrary: someOf(idsOf(organisations)) });
}

const COMMON = `query ($of: [ID!]!, $first: Int, $filter: CollaborationFilter, $model: StrengthModel) {
  commonPartners(of: $of, first: $first, filter: $filter, model: $model) {
    totalCount partners { organisation { id } score ties { a { id } b { id } strength } } report { complete note }
  }
}`;
const commonShape = z.object({
  commonPartners: z.object({
    totalCount: z.number(),
    partners: z.array(z.object({ organisation: byId, score: z.number(), ties: z.array(tie) })),
    report,
  }),
});

test('30 random questions for common partners: same organisations, same order, same scores', async () => {
  const question = fc.record({
    of: someColleagues(),
    first: fc.integer({ min: 1, max: 30 }),
    lens: someLens(),
  });
  let found = 0;
  for (const { of, first, lens } of fc.sample(question, { numRuns: 30, seed: SEED })) {
    const { commonPartners } = await product.data(COMMON, commonShape, { of, first, ...lens });
    const expected = oracleTiedToAll(records, { of, ...lens });
    expect(commonPartners.totalCount).toBe(expected.length);
    expect(commonPartners.report.complete).toBe(true);
    expect(commonPartners.report.note === null).toBe(expected.length >= first);
    expect(
      commonPartners.partners.map(({ organisation }) => organisation),
      JSON.stringify({ of, lens }),
    ).toEqual(expected.slice(0, first).map(({ organisation }) => organisation));
    commonPartners.partners.forEach(({ organisation, score, ties }, place) => {
      expect(score).toBeCloseTo(expected[place]?.score ?? NaN, 12);
      expect(ties.map(({ a, b }) => [a, b])).toEqual(of.map((one) => [one, organisation]));
    });
    found += of.length > 1 ? commonPartners.partners.length : 0;
  }
  expect(found).toBeGreaterThan(40);
});

const SUGGESTIONS = `query ($for: [ID!], $first: Int, $countries: [ID!], $kinds: [OrganisationKind!], $fields: [ID!],
  $filter: CollaborationFilter, $model: StrengthModel) {
  partnerSuggestions(for: $for, first: $first, countries: $countries, kinds: $kinds, fields: $fields, filter: $filter, model: $model) {
    totalCount
    suggestions {
      organisation { id } rank score commonPartnerCount commonPartners(first: 4) { id } sharedFields(first: 3) { id }
      introduction { score organisations { id } }
    }
    report { complete note }
  }
}`;
const suggestionsShape = z.object({
  partnerSuggestions: z.object({
    totalCount: z.number(),
    suggestions: z.array(
      z.object({
        organisation: byId,
        rank: z.number(),
        score: z.number(),
        commonPartnerCount: z.number(),
        commonPartners: z.array(byId),
        sharedFields: z.array(byId),
        introduction: z.object({ score: z.number(), organisations: z.array(byId) }),
      }),
    ),
    report,
  }),
});

test('30 random questions for suggestions: same organisations, order, scores, reasons and introductions', async () => {
  const question = fc.record({
    for: someColleagues(),
    first: fc.integer({ min: 1, max: 12 }),
    countries: sometimes(someOf(idsOf(records.countries), 8)),
    kinds: sometimes(fc.uniqueArray(fc.constantFrom(...ORGANISATION_KINDS), { minLength: 1, maxLength: 3 })),
    fields: sometimes(someOf(idsOf(records.fields), 6)),
    lens: someLens(),
  });
  let found = 0;
  for (const { lens, ...asked } of fc.sample(question, { numRuns: 30, seed: SEED })) {
    const { partnerSuggestions } = await product.data(SUGGESTIONS, suggestionsShape, { ...asked, ...lens });
    const { for: from, first, countries, kinds, fields } = asked;
    const day = lens.filter.asOf;
    const eligible = oracleSelection(
      records,
      { ids: null, clusters: null, countries, regions: null, kinds, fields },
      day,
    );
    const expected = oracleSuggestions(records, { from, eligible, ...lens });
    const { suggestions } = partnerSuggestions;
    expect(partnerSuggestions.totalCount).toBe(expected.length);
    expect(partnerSuggestions.report.note === null).toBe(expected.length >= first);
    expect(
      suggestions.map(({ organisation }) => organisation),
      JSON.stringify({ asked, lens }),
    ).toEqual(expected.slice(0, first).map(({ organisation }) => organisation));
    suggestions.forEach((suggestion, place) => {
      const { organisation, score, commonPartners } = expected[place]!;
      expect(suggestion.rank).toBe(place + 1);
      expect(suggestion.score).toBeCloseTo(score, 12);
      expect(suggestion.commonPartnerCount).toBe(commonPartners.length);
      expect(suggestion.commonPartners).toEqual(commonPartners.slice(0, 4));
      expect(suggestion.sharedFields).toEqual(oracleSharedFields(records, from, organisation, day).slice(0, 3));
      const [best] = oraclePaths(records, { ...DEFAULT_PATHS, from, to: organisation, ...lens });
      expect(suggestion.introduction.organisations).toEqual(best?.organisations);
      expect(suggestion.introduction.score).toBeCloseTo(best?.score ?? NaN, 12);
      // Whoever is named first is the one to ask.
      const [, goBetween, ...others] = suggestion.introduction.organisations;
      if (others.length === 1) expect(suggestion.commonPartners[0]).toBe(goBetween);
    });
    found += suggestions.length;
  }
  expect(found).toBeGreaterThan(40);
});

const BRIDGES = `query ($from: [ID!], $to: OrganisationGroup!, $first: Int, $filter: CollaborationFilter, $model: StrengthModel) {
  bridges(from: $from, to: $to, first: $first, filter: $filter, model: $model) {
    reached groupSize
    bridges { organisation { id } reaches onlyThrough tie { a { id } b { id } strength } examples(first: 4) { id } }
    report { complete note }
  }
}`;
const bridgesShape = z.object({
  bridges: z.object({
    reached: z.number(),
    groupSize: z.number(),
    bridges: z.array(
      z.object({
        organisation: byId,
        reaches: z.number(),
        onlyThrough: z.number(),
        tie,
        examples: z.array(byId),
      }),
    ),
    report,
  }),
});

test('30 random questions for bridges: same organisations, same order, same counts and examples', async () => {
  const clusters = records.collaborations.filter(({ kind }) => kind === 'CLUSTER');
  const group = fc
    .record({
      ids: sometimes(someOf(idsOf(records.organisations), 40)),
      countries: sometimes(someOf(idsOf(records.countries), 8)),
      kinds: sometimes(fc.uniqueArray(fc.constantFrom(...ORGANISATION_KINDS), { minLength: 1, maxLength: 3 })),
      clusters: sometimes(someOf(idsOf(clusters))),
      fields: sometimes(someOf(idsOf(records.fields), 6)),
    })
    .filter((conditions) => Object.values(conditions).some((one) => one !== null));
  const question = fc.record({
    from: someColleagues(),
    to: group,
    first: fc.integer({ min: 1, max: 12 }),
    lens: someLens(),
  });
  let found = 0;
  for (const { lens, ...asked } of fc.sample(question, { numRuns: 30, seed: SEED })) {
    const answer = (await product.data(BRIDGES, bridgesShape, { ...asked, ...lens })).bridges;
    const members = oracleSelection(records, { regions: null, ...asked.to }, lens.filter.asOf);
    const via = idsOf(records.organisations);
    const expected = oracleBridges(records, { from: asked.from, group: members, via, ...lens });
    expect([answer.reached, answer.groupSize]).toEqual([expected.reached, expected.groupSize]);
    expect(answer.report.note === null).toBe(expected.bridges.length >= asked.first);
    expect(
      answer.bridges.map(({ tie, ...one }) => ({ ...one, strength: tie.strength })),
      JSON.stringify({ asked, lens }),
    ).toEqual(expected.bridges.slice(0, asked.first).map((one) => ({ ...one, examples: one.examples.slice(0, 4) })));
    for (const { tie, organisation } of answer.bridges) {
      expect([asked.from.includes(tie.a), tie.b]).toEqual([true, organisation]);
    }
    found += answer.bridges.length;
  }
  expect(found).toBeGreaterThan(40);
});
