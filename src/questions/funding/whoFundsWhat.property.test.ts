import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import { FUNDING_DIMENSIONS } from '../../network/funding/FundingDimension.ts';
import { FUNDING_ORDERS } from '../../network/funding/FundingOrder.ts';
import type { GraphRecords } from '../../neo4j/GraphRecords.ts';
import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import type { FundingFilter, QueryWhoFundsWhatArgs } from '../generated.ts';
import { askFunding } from '../../../test/oracles/askFunding.ts';
import type { FundingRow } from '../../network/funding/fundingPage.ts';
import { whoFundsWhatOracle } from '../../../test/oracles/whoFundsWhat.oracle.ts';

const ORGANISATIONS = ['pic:1', 'pic:10', 'pic:2', 'tls:a'];
const COUNTRIES = ['country:DE', 'country:IT'];
const PROGRAMMES = ['programme:A', 'programme:B', 'programme:B.1', 'programme:B.1.2', 'programme:B.2'];
const FIELDS = ['field:/1', 'field:/1/2', 'field:/1/2/3', 'field:/1/4', 'field:/5'];
const CALLS = ['call:X', 'call:Y'];
const PROJECTS = ['cordis:1', 'cordis:2', 'cordis:3', 'cordis:30'];
const CLUSTERS = ['cluster:a', 'cluster:b'];
const REGIONS = ['region:A', 'region:A1', 'region:A11', 'region:B'];
const LABELS = ['Èlan', 'elan', 'E lan 2', 'Not recorded', 'Ωmega', 'z-Last', 'zlast'];
const DAYS = ['2019-06-30', '2020-01-01', '2020-12-31', '2022-03-01'];

const label = fc.constantFrom(...LABELS);
const day = fc.option(fc.constantFrom(...DAYS));
const euro = fc.option(
  fc.oneof(
    fc.constantFrom(0, 0.1, 0.2, 0.3, 1234567.89),
    fc.nat(99_999_999).map((c) => c / 100),
  ),
);
const someOf = (ids: readonly string[]) => fc.subarray([...ids]);
const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids);

/** One arbitrary for each id, in random order. */
function forEachId<T>(ids: readonly string[], build: (id: string, at: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.tuple(...ids.map(build)).chain((records) => fc.shuffledSubarray(records, { minLength: records.length }));
}

const organisations = forEachId(ORGANISATIONS, (id) =>
  fc.record({
    id: fc.constant(id),
    name: label,
    kind: fc.constant(null),
    country: fc.option(oneOf(COUNTRIES)),
    region: fc.option(oneOf(REGIONS)),
    regionDoubted: fc.boolean(),
    parent: fc.constant(null),
    identifiers: fc.constant<string[]>([]),
  }),
);

/** Each node below any of those before it, or a root. */
const tree = (ids: readonly string[]) =>
  forEachId(ids, (id, at) =>
    fc.record({
      id: fc.constant(id),
      label,
      parent: at === 0 ? fc.constant(null) : fc.option(oneOf(ids.slice(0, at))),
    }),
  );

const collaborations = forEachId([...PROJECTS, ...CLUSTERS, 'agreement:a'], (id) =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constant(
      id.startsWith('cordis:')
        ? ('PROJECT' as const)
        : id.startsWith('cluster:')
          ? ('CLUSTER' as const)
          : ('AGREEMENT' as const),
    ),
    label,
    formerIds: fc.constant<string[]>([]),
    labelIt: fc.constant(null),
    start: day,
    end: day,
    statedOrganisationCount: fc.constant(null),
    mainProgramme: fc.option(oneOf(PROGRAMMES)),
    programmes: someOf(PROGRAMMES),
    fields: someOf(FIELDS),
    call: fc.option(oneOf(CALLS)),
    type: fc.option(oneOf(['CSA', 'RIA'])),
    awarded: euro,
  }),
);

const memberships = fc.array(
  fc.record({
    collaboration: oneOf([...PROJECTS.slice(0, 3), ...CLUSTERS, 'agreement:a']),
    organisation: oneOf(ORGANISATIONS),
    role: fc.option(fc.constantFrom(...COLLABORATION_ROLES.slice(0, 6))),
    start: day,
    end: day,
    grant: euro,
    sources: fc.constant<string[]>([]),
  }),
  { maxLength: 12 },
);

const funding = fc.array(
  fc.record({
    funder: oneOf(ORGANISATIONS),
    target: oneOf([...PROJECTS, ...CLUSTERS, 'agreement:a', ...ORGANISATIONS]),
    amount: euro,
  }),
  { maxLength: 6 },
);

const graph: fc.Arbitrary<GraphRecords> = fc
  .record({
    organisations,
    collaborations,
    memberships,
    funding,
    programmes: tree(PROGRAMMES),
    runners: fc.tuple(...PROGRAMMES.map(() => fc.oneof(fc.constant<string[]>([]), someOf(ORGANISATIONS)))),
    fields: tree(FIELDS),
    calls: forEachId(CALLS, (id) => fc.record({ id: fc.constant(id), label })),
    regions: tree(REGIONS),
    countries: forEachId(COUNTRIES, (id) => fc.record({ id: fc.constant(id), label })),
  })
  .map(({ runners, ...records }) => ({
    ...records,
    version: 1,
    memberships: records.memberships.map((record, at) => ({ ...record, id: `m${at}` })),
    funding: records.funding.map((record, at) => ({ ...record, id: `f${at}` })),
    programmes: records.programmes.map((record) => ({ ...record, runners: runners[PROGRAMMES.indexOf(record.id)]! })),
  }));

/** Mostly left out, so that most questions have an answer. */
const someIds = (ids: readonly string[]) => {
  const given = fc.subarray([...ids], { minLength: 1 });
  return fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: given });
};
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
    fc.property(graph, question, fc.integer({ min: 1, max: 5 }), (records, asked, first) => {
      const snapshot = buildSnapshot(records);
      const expected = whoFundsWhatOracle(records, asked.groupBy, asked.where, asked.orderBy);
      const whole = askFunding(snapshot, { ...asked, first: 1000 });
      expect(whole).toEqual({
        graphVersion: 1,
        rows: expected.rows,
        total: expected.total,
        rowCount: expected.rows.length,
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
    fc.property(graph, question, (records, asked) => {
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
