import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EU_MISSIONS } from '../../../rules/missions.ts';
import { COLLABORATION_ROLES, ORGANISATION_KINDS } from '../../../rules/vocabulary.ts';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import { facetOracle, listOracle, type OracleList, type OracleRow } from '../../../test/oracles/lists.oracle.ts';
import { organisationStanding, phaseOf, projectStanding } from '../../../test/oracles/lists.oracle.ts';
import {
  CLUSTERS,
  COUNTRIES,
  DAYS,
  FIELDS,
  ORGANISATIONS,
  PROGRAMMES,
  randomFundingGraph,
  REGIONS,
  someIds,
} from '../../../test/oracles/randomFundingGraph.ts';
import { foldName } from '../../../rules/foldName.ts';
import { LIST_DIMENSIONS, PROJECT_PHASES, STANDINGS } from '../../network/lists/ListDimension.ts';
import { ORGANISATION_COLUMNS } from '../../network/lists/organisationRows.ts';
import { PROJECT_COLUMNS } from '../../network/lists/projectRows.ts';
import type { CollaborationRecord, GraphRecords } from '../../neo4j/GraphRecords.ts';
import { organisationList, type OrganisationListQuestion } from './organisationList.ts';
import { projectList, type ProjectListQuestion } from './projectList.ts';

const where: fc.Arbitrary<OracleList['where']> = fc.record({
  organisations: someIds(ORGANISATIONS),
  countries: someIds(COUNTRIES),
  regions: someIds(REGIONS),
  kinds: someIds(ORGANISATION_KINDS),
  sme: someIds([true, false]),
  clusters: someIds(CLUSTERS),
  standing: someIds(STANDINGS),
  partnersOf: someIds(ORGANISATIONS),
  partnersOfAll: fc.boolean(),
  programmes: someIds(PROGRAMMES),
  fields: someIds(FIELDS),
  missions: someIds(EU_MISSIONS),
  phases: someIds(PROJECT_PHASES),
  startYears: someIds([2019, 2020, 2021]),
  roles: someIds(COLLABORATION_ROLES.slice(0, 3)),
  notOnRecord: someIds(LIST_DIMENSIONS),
  participating: fc.oneof(fc.constant(false), fc.constant(false), fc.boolean()),
  amountUnknown: fc.oneof(fc.constant(false), fc.constant(false), fc.boolean()),
  ofPartners: fc.oneof(fc.constant(false), fc.constant(false), fc.boolean()),
  asOf: fc.constantFrom(...DAYS, '2020-06-01'),
});

type Order<Column> = { orderBy: Column; direction: 'ASC' | 'DESC' };
const order = <Column>(columns: readonly Column[]): fc.Arbitrary<Order<Column>> =>
  fc.record({ orderBy: fc.constantFrom(...columns), direction: fc.constantFrom('ASC', 'DESC') });
const first = fc.integer({ min: 1, max: 3 });

it('lists the organisations that the oracle lists, with its figures, on one page and on many', () =>
  fc.assert(
    fc.asyncProperty(
      randomFundingGraph,
      where,
      // The order by ties has a test of its own.
      order(ORGANISATION_COLUMNS.filter((column) => column !== 'TIE')),
      first,
      async (records, conditions, by, size) => {
        const list = { subject: 'ORGANISATION', where: conditions } as const;
        const rows = listOracle(records, list).map((row) => organisationRow(records, list, row));
        const ask = async (page: Partial<OrganisationListQuestion>) => {
          const asked = { where: conditions, ...by, first: 1000, offset: 0, ...page };
          const answer = await organisationList(asked, contextForTests(records));
          return { ...answer, rows: answer.rows.map(({ tie: _tie, ...row }) => row) };
        };
        const whole = await ask({});
        expect(whole.rows).toEqual(
          inOrder(rows, ({ columns }) => columns[by.orderBy], by.direction).map(({ row }) => row),
        );
        expect([whole.totalCount, whole.hasNextPage]).toEqual([rows.length, false]);
        expect(whole.total).toEqual(totalOf(listOracle(records, list)));
        expect(await throughPages(ask, size)).toEqual(whole.rows);
        expect((await ask({ first: size, offset: 1 })).rows).toEqual(whole.rows.slice(1, 1 + size));
      },
    ),
    { numRuns: 100 },
  ));

it('lists the projects that the oracle lists, with its figures, on one page and on many', () =>
  fc.assert(
    fc.asyncProperty(
      randomFundingGraph,
      where,
      order(PROJECT_COLUMNS),
      first,
      async (records, conditions, by, size) => {
        const list = { subject: 'PROJECT', where: conditions } as const;
        const rows = listOracle(records, list).map((row) => projectRow(records, list, row));
        const ask = (page: Partial<ProjectListQuestion>) =>
          projectList({ where: conditions, ...by, first: 1000, offset: 0, ...page }, contextForTests(records));
        const whole = await ask({});
        expect(whole.rows).toEqual(
          inOrder(rows, ({ columns }) => columns[by.orderBy], by.direction).map(({ row }) => row),
        );
        expect([whole.totalCount, whole.hasNextPage]).toEqual([rows.length, false]);
        expect(whole.total).toEqual(totalOf(listOracle(records, list)));
        expect(await throughPages(ask, size)).toEqual(whole.rows);
        expect((await ask({ first: size, offset: 1 })).rows).toEqual(whole.rows.slice(1, 1 + size));
      },
    ),
    { numRuns: 100 },
  ));

it('counts for each value the rows that there are when it alone is asked for', () =>
  fc.assert(
    fc.asyncProperty(randomFundingGraph, where, fc.boolean(), async (records, conditions, ofProjects) => {
      const list: OracleList = { subject: ofProjects ? 'PROJECT' : 'ORGANISATION', where: conditions };
      const page = { where: conditions, direction: 'ASC', first: 1, offset: 0 } as const;
      const context = contextForTests(records);
      const { facets } = ofProjects
        ? await projectList({ ...page, orderBy: 'NAME' }, context)
        : await organisationList({ ...page, orderBy: 'NAME' }, context);
      const answered = await facets({ first: 100 });
      expect(answered.map(({ dimension }) => dimension)).toEqual(LIST_DIMENSIONS);
      for (const { dimension, values, valueCount } of answered) {
        const expected = facetOracle(records, list, dimension);
        expect(valueCount).toBe([...expected.keys()].filter((value) => value !== null).length);
        for (const { value, count } of values)
          expect([dimension, value, count]).toEqual([dimension, value, expected.get(value) ?? 0]);
        const isTree = ['REGION', 'FIELD', 'PROGRAMME'].includes(dimension);
        const shown = new Set(values.map(({ value }) => value));
        for (const id of expected.keys()) if (!isTree || id === null) expect([...shown]).toContain(id);
      }
    }),
    { numRuns: 60 },
  ));

interface ComparedRow<Row> {
  id: string;
  row: Row;
  columns: Record<string, number | string | null>;
}

/** By a column, what is not known last in either direction, equals by id. */
function inOrder<Row>(
  rows: ComparedRow<Row>[],
  columnOf: (row: ComparedRow<Row>) => number | string | null | undefined,
  direction: 'ASC' | 'DESC',
): ComparedRow<Row>[] {
  return rows.toSorted((a, b) => {
    const [left, right] = [columnOf(a) ?? null, columnOf(b) ?? null];
    if (left === right) return a.id < b.id ? -1 : 1;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right === (direction === 'ASC') ? -1 : 1;
  });
}

function organisationRow(records: GraphRecords, list: OracleList, { id, name, here, overall }: OracleRow) {
  const figures = (items: OracleRow['here']) => {
    const projects = [...new Set(items.flatMap(({ project }) => project ?? []))];
    return {
      ...sumOf(items),
      projectCount: projects.length,
      runningProjectCount: projects.filter((project) => phaseOf(project, list.where.asOf) === 'RUNNING').length,
      coordinatedProjectCount: new Set(items.filter(({ role }) => role === 'COORDINATOR').map(({ project }) => project))
        .size,
    };
  };
  const row = {
    organisation: id,
    standing: organisationStanding(records, list, id),
    here: figures(here),
    overall: figures(overall),
    partnerCount: records.organisations.filter(
      (other) =>
        organisationStanding(records, { ...list, where: { ...list.where, partnersOf: [id] } }, other.id) === 'PARTNER',
    ).length,
  };
  const columns = {
    NAME: foldName(name),
    AMOUNT: row.here.amount,
    PROJECTS: row.here.projectCount,
    RUNNING: row.here.runningProjectCount,
    ALL_AMOUNT: row.overall.amount,
    ALL_PROJECTS: row.overall.projectCount,
    ALL_RUNNING: row.overall.runningProjectCount,
    PARTNERS: row.partnerCount,
  };
  return { id, row, columns };
}

function projectRow(records: GraphRecords, list: OracleList, { id, name, record, here, overall }: OracleRow) {
  const project = record as CollaborationRecord;
  const figures = (items: OracleRow['here']) => ({ ...sumOf(items), organisationCount: organisationsOf(items).length });
  const members = records.memberships.filter(({ collaboration }) => collaboration === id);
  const distinct = (ids: string[]) => [...new Set(ids)].sort();
  const row = {
    project: id,
    phase: phaseOf(project, list.where.asOf),
    standing: projectStanding(records, list, id),
    coordinators: distinct(
      members.filter(({ role }) => role === 'COORDINATOR').map(({ organisation }) => organisation),
    ),
    here: figures(here),
    overall: figures(overall),
    partnerCount: distinct(members.map(({ organisation }) => organisation)).filter(
      (one) => organisationStanding(records, list, one) === 'PARTNER',
    ).length,
  };
  const columns = {
    NAME: foldName(name),
    START: project.start,
    END: project.end,
    AWARDED: project.awarded,
    AMOUNT: row.here.amount,
    ORGANISATIONS: row.here.organisationCount,
    ALL_ORGANISATIONS: row.overall.organisationCount,
    PARTNERS: row.partnerCount,
  };
  return { id, row, columns };
}

function organisationsOf(items: OracleRow['here']): string[] {
  return [...new Set(items.flatMap(({ organisation }) => organisation?.id ?? []))];
}

function sumOf(items: OracleRow['here']) {
  const known = items.flatMap(({ euro }) => euro ?? []);
  const cents = known.map((euro) => Math.round(euro * 100)).reduce((a, b) => a + b, 0);
  return {
    amount: known.length === 0 ? null : cents / 100,
    grantCount: items.length,
    unknownAmountCount: items.length - known.length,
  };
}

function totalOf(rows: OracleRow[]) {
  const items = rows.flatMap(({ here }) => here);
  const projects = new Set(items.flatMap(({ project }) => project?.id ?? []));
  const isOfProjects = rows.some(({ record }) => !('name' in record));
  return {
    ...sumOf(items),
    organisationCount: isOfProjects ? organisationsOf(items).length : rows.length,
    projectCount: isOfProjects ? rows.length : projects.size,
  };
}

async function throughPages<Row>(
  ask: (page: {
    first: number;
    after: string | null;
  }) => Promise<{ rows: Row[]; endCursor: string | null; hasNextPage: boolean }>,
  first: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const page = await ask({ first, after });
    rows.push(...page.rows);
    if (!page.hasNextPage) return rows;
    expect(page.rows).toHaveLength(first);
    after = page.endCursor;
  }
}
