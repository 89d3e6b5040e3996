import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Product, startProduct } from './startProduct.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

/** One number from the database. */
async function count(cypher: string): Promise<number> {
  const { records } = await product.database.driver.executeQuery(`${cypher} AS n`);
  return Number(records[0]?.get('n'));
}

const finding = z.object({ code: z.string(), count: z.number(), of: z.number(), examples: z.array(z.string()) });
const quality = z.object({ graph: z.object({ quality: z.array(finding) }) });

describe('what is missing or doubtful', () => {
  test.each([
    [
      'ORGANISATION_WITHOUT_IDENTIFIER',
      `MATCH (n:Organisation) WHERE none(one IN n.identifiers WHERE one =~ '(pic|ror|vat|wikidata):.*')`,
      'MATCH (n:Organisation)',
    ],
    [
      'ORGANISATION_WITHOUT_COUNTRY',
      'MATCH (n:Organisation) WHERE NOT (n)-[:LOCATED_IN]->()',
      'MATCH (n:Organisation)',
    ],
    ['ORGANISATION_WITHOUT_NAME', "MATCH (n:Organisation) WHERE n.name = 'PIC ' + n.pic", 'MATCH (n:Organisation)'],
    ['GRANT_UNKNOWN', 'MATCH ()-[n:PARTICIPATES_IN]->() WHERE n.grant IS NULL', 'MATCH ()-[n:PARTICIPATES_IN]->()'],
    ['ROLE_UNKNOWN', 'MATCH ()-[n:PARTICIPATES_IN]->() WHERE n.role IS NULL', 'MATCH ()-[n:PARTICIPATES_IN]->()'],
    ['AWARD_UNKNOWN', 'MATCH (n:Project) WHERE n.awarded IS NULL', 'MATCH (n:Project)'],
    ['START_UNKNOWN', 'MATCH (n:Project) WHERE n.startDate IS NULL', 'MATCH (n:Project)'],
    [
      'GRANTS_ABOVE_AWARD',
      `MATCH (n:Project)<-[m:PARTICIPATES_IN]-() WHERE m.grant IS NOT NULL AND n.awarded IS NOT NULL
         WITH n, sum(m.grant) AS grants WHERE grants >= n.awarded + 1`,
      'MATCH (n:Project) WHERE n.awarded IS NOT NULL AND EXISTS { (n)<-[m:PARTICIPATES_IN]-() WHERE m.grant IS NOT NULL }',
    ],
    [
      'COORDINATOR_DOUBLE',
      `MATCH (n:Project) WHERE COUNT { MATCH (n)<-[m:PARTICIPATES_IN]-(o) WHERE m.role = 'COORDINATOR' RETURN DISTINCT o } > 1`,
      'MATCH (n:Project) WHERE (n)<-[:PARTICIPATES_IN]-()',
    ],
    ['REGION_DOUBTED', 'MATCH (n:Organisation) WHERE n.regionDoubted', 'MATCH (n:Organisation)-[:IN_REGION]->()'],
    ['END_UNKNOWN', 'MATCH (n:Project) WHERE n.endDate IS NULL', 'MATCH (n:Project)'],
    ['DATES_REVERSED', 'MATCH (n:Project) WHERE n.startDate > n.endDate', 'MATCH (n:Project)'],
    ['NO_ORGANISATION_LISTED', 'MATCH (n:Project) WHERE NOT (n)<-[:PARTICIPATES_IN]-()', 'MATCH (n:Project)'],
    [
      'PARTNERS_NOT_LISTED',
      `MATCH (n:Project) WHERE n.statedOrganisationCount > COUNT { MATCH (n)<-[:PARTICIPATES_IN]-(o) RETURN DISTINCT o }
         AND (n)<-[:PARTICIPATES_IN]-()`,
      'MATCH (n:Project)',
    ],
    [
      'SOURCES_DISAGREE',
      `MATCH (n:Statement) MATCH (m:Statement {subject: n.subject, predicate: n.predicate}) WHERE n.value <> m.value
         WITH DISTINCT n.subject AS subject, n.predicate AS predicate WITH [subject, predicate] AS n`,
      'MATCH (s:Statement) WITH DISTINCT s.subject AS subject, s.predicate AS predicate WITH [subject, predicate] AS n',
    ],
  ])('%s is counted as the database has it', async (code, gap, all) => {
    const { graph } = await product.data('{ graph { quality { code count of examples(first: 50) } } }', quality);
    const found = graph.quality.find((one) => one.code === code);
    expect([found?.count, found?.of]).toEqual([
      await count(`${gap} RETURN count(n)`),
      await count(`${all} RETURN count(n)`),
    ]);
    expect(found?.examples.length === 0).toBe(found?.count === 0);
  });

  test('is listed case by case, with sentences in both languages, values and sources', async () => {
    const { graph } = await product.data('{ graph { quality { code count of examples } } }', quality);
    const shape = z.object({
      qualityCases: z.object({
        totalCount: z.number(),
        hasNextPage: z.boolean(),
        cases: z.array(
          z.object({
            ...{ subjects: z.array(z.string()).min(1), en: z.string(), it: z.string() },
            ...{
              values: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
              sources: z.array(z.object({ id: z.string() })),
            },
          }),
        ),
      }),
    });
    const fields = 'subjects en: sentence it: sentence(language: IT) values { name value } sources { id }';
    const document = `query ($code: QualityCode!) {
      qualityCases(code: $code, first: 1000) { totalCount hasNextPage cases { ${fields} } } }`;
    for (const { code, count } of graph.quality) {
      const { qualityCases } = await product.data(document, shape, { code });
      const { totalCount, hasNextPage, cases } = qualityCases;
      expect([code, totalCount, hasNextPage, cases.length]).toEqual([code, count, false, count]);
      for (const { en, it, values } of cases)
        expect([en.includes('{'), en === it, values.length > 0]).toEqual([false, false, true]);
      for (const { value } of cases.flatMap(({ values }) => values.filter(({ name }) => name === 'stated'))) {
        const stated = value!.split('; ');
        expect(stated).toEqual(stated.toSorted());
      }
      if (code !== 'SOURCES_DISAGREE') expect(cases.filter(({ sources }) => sources.length === 0)).toEqual([]);
    }
  });

  test('is described in both languages; too many examples are refused', async () => {
    const shape = z.object({
      graph: z.object({ quality: z.array(z.object({ code: z.string(), en: z.string(), it: z.string() })) }),
    });
    const { graph } = await product.data(
      '{ graph { quality { code en: description it: description(language: IT) } } }',
      shape,
    );
    expect(graph.quality).toHaveLength(23);
    for (const { en, it } of graph.quality) expect([en.at(-1), it.at(-1), en === it]).toEqual(['.', '.', false]);
    const { errors } = await product.ask('{ graph { quality { examples(first: 51) } } }');
    expect(errors?.[0]?.message).toBe('`first` must be from 1 to 50, not 51.');
  });

  test('and what each load changed can be read back', async () => {
    const shape = z.object({
      graph: z.object({
        loads: z.array(
          z.object({ version: z.number(), source: z.string(), new: z.number(), newRecords: z.array(z.string()) }),
        ),
      }),
    });
    const { graph } = await product.data('{ graph { loads(first: 1) { version source new newRecords } } }', shape);
    const [load] = graph.loads;
    expect(load).toMatchObject({ source: 'curated' });
    expect(load?.newRecords).toHaveLength(load?.new ?? -1);
  });
});
