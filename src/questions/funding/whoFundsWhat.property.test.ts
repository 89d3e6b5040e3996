import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import { FUNDING_DIMENSIONS } from '../../network/funding/FundingDimension.ts';
import { FUNDING_ORDERS } from '../../network/funding/FundingOrder.ts';
import type { GraphRecords } from '../../neo4j/GraphRecords.ts';
import type { FundingFilter, QueryWhoFundsWhatArgs } from '../generated.ts';
import { askFunding } from '../../../test/oracles/askFunding.ts';
import type { FundingRow } from '../../network/funding/fundingPage.ts';
import {
  CLUSTERS,
  COUNTRIES,
  DAYS,
  FIELDS,
  ORGANISATIONS,
  PROGRAMMES,
  PROJECTS,
  randomFundingGraph,
  REGIONS,
  someIds,
} from '../../../test/oracles/randomFundingGraph.ts';
import { whoFundsWhatOracle } from '../../../test/oracles/whoFundsWhat.oracle.ts';

const where: fc.Arbitrary<FundingFilter> = fc.record({
  funders: someIds(ORGANISATIONS),
  programmes: someIds(PROGRAMMES),
  projects: someIds(PROJECTS),
  organisations: someIds(ORGANISATIONS),
  countries: someIds(COUNTRIES),
  regions: someIds(REGIONS),
  clusters: someIds(CLUSTERS),
  fields: someIds(FIELDS),
  startFrom: fc.oneof(fc.constant(null), fc.constant(null), fc.constantFrom('2019-01-01', '2020-01-01')),
  startTo: fc.oneof(fc.constant(null), fc.constant(null), fc.constantFrom('2020-12-31', '2022-03-01')),
  runningOn: fc.oneof(fc.constant(null), fc.constant(null), fc.constantFrom(...DAYS)),
});

const question = fc.record({
  groupBy: fc.oneof(
    { weight: 4, arbitrary: fc.shuffledSubarray([...FUNDING_DIMENSIONS], { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.shuffledSubarray([...FUNDING_DIMENSIONS], { minLength: 1 }) },
  ),
  where,
  orderBy: fc.constantFrom(...FUNDING_ORDERS),
});

it('answers what the oracle answers, on one page and on many', () => {
  fc.assert(
    fc.property(randomFundingGraph, question, fc.integer({ min: 1, max: 5 }), (records, asked, first) => {
      const snapshot = buildSnapshot(records);
      const expected = whoFundsWhatOracle(records, asked.groupBy, asked.where, asked.orderBy);
      const whole = askFunding(snapshot, { ...asked, first: 1000 });
      expect(whole).toEqual({
        graphVersion: 1,
        rows: expected.rows,
        total: expected.total,
        rowCount: expected.rows.length,
        pageInfo: whole.pageInfo,
        endCursor: whole.endCursor,
        hasNextPage: false,
      });
      expect(pageThrough((after) => askFunding(snapshot, { ...asked, first, after }), first)).toEqual(expected.rows);
    }),
    { numRuns: 300 },
  );
});

function pageThrough(ask: (after: string | null) => ReturnType<typeof askFunding>, first: number): FundingRow[] {
  const rows: FundingRow[] = [];
  for (let after: string | null = null; ;) {
    const page = ask(after);
    rows.push(...page.rows);
    if (!page.hasNextPage) return rows;
    expect(page.rows).toHaveLength(first);
    after = page.endCursor;
  }
}

it('asks about the same rows whatever the order of the records', () => {
  fc.assert(
    fc.property(randomFundingGraph, question, (records, asked) => {
      const reversed = Object.fromEntries(
        Object.entries(records).map(([name, value]) => [name, Array.isArray(value) ? value.toReversed() : value]),
      );
      const turned: GraphRecords = { ...records, ...reversed };
      const ask: QueryWhoFundsWhatArgs = { ...asked, first: 1000 };
      expect(askFunding(buildSnapshot(turned), ask)).toEqual(askFunding(buildSnapshot(records), ask));
    }),
    { numRuns: 50 },
  );
});
