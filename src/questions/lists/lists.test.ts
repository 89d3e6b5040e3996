import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contextForTests, RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { toDay } from '../../network/columns/toDay.ts';
import type { ListFilter } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { organisationList, type OrganisationListQuestion } from './organisationList.ts';
import { projectList, type ProjectListQuestion } from './projectList.ts';

const PAGE = { first: 50, offset: 0 } as const;

function askOrganisations(question: Partial<OrganisationListQuestion>, context = contextForTests()) {
  return organisationList({ ...PAGE, orderBy: 'NAME', direction: 'ASC', ...question }, context);
}

function askProjects(question: Partial<ProjectListQuestion>, context = contextForTests()) {
  return projectList({ ...PAGE, orderBy: 'NAME', direction: 'ASC', ...question }, context);
}

const idsOf = async (where: ListFilter, context?: QuestionContext): Promise<string[]> =>
  (await askOrganisations({ where }, context)).rows.map(({ organisation }) => organisation);

describe('partners', () => {
  it('are those of the home organisation where nobody else is named', async () => {
    expect(await idsOf({ standing: ['PARTNER'] })).toEqual(['pic:b', 'pic:m']);
    expect(await idsOf({ standing: ['PARTNER'], partnersOf: ['pic:c'] })).toEqual(['pic:b', 'pic:m']);
    expect(await idsOf({ standing: ['OURSELVES'] })).toEqual(['pic:home']);
    const ofBoth = { standing: ['PARTNER'], partnersOf: ['pic:home', 'pic:d'] } as const;
    expect(await idsOf(ofBoth)).toEqual(['pic:b', 'pic:m']);
    expect(await idsOf({ ...ofBoth, partnersOfAll: true })).toEqual(['pic:b']);
    const { rows } = await askProjects({ where: { standing: ['PARTNER'] } });
    expect(rows.map(({ project }) => project)).toEqual(['cordis:b-c', 'cordis:b-d', 'cordis:m-c']);
  });

  it('are nobody’s in a graph without the home organisation', async () => {
    const context = { ...contextForTests(), homeOrganisation: 'pic:elsewhere' };
    expect(await idsOf({ standing: ['PARTNER', 'OURSELVES'] }, context)).toEqual([]);
  });
});

describe('ties', () => {
  const collaborations = [
    collaborationRecord('cordis:1', { start: '2020-01-01', end: '2022-12-31' }),
    collaborationRecord('cordis:2', { start: '2024-01-01', end: '2029-12-31' }),
    collaborationRecord('cluster:1', { kind: 'CLUSTER' }),
  ];
  const members = { 'cordis:1': ['home', 'b', 'c'], 'cordis:2': ['home', 'c', 'd'], 'cluster:1': ['home', 'b'] };
  const organisations = ['home', 'b', 'c', 'd', 'e'].map((id) => organisationRecord(`pic:${id}`));
  const memberships = Object.entries(members).flatMap(([id, all]) =>
    all.map((one) => membershipRecord(id, `pic:${one}`)),
  );
  const context = contextForTests(graphRecords({ organisations, collaborations, memberships }));
  const where = { asOf: '2025-06-01' };

  it('are told with their projects, and order the list, strongest first and those without one last', async () => {
    const { rows } = await askOrganisations({ where, orderBy: 'TIE', direction: 'DESC' }, context);
    const ties = rows.map(({ organisation, tie }) => ({ organisation, tie: tie() }));
    const strengths = ties.map(({ tie }) => tie?.strength ?? 0);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(ties.slice(-2).map(({ organisation, tie }) => [organisation, tie])).toEqual([
      ['pic:e', null],
      ['pic:home', null],
    ]);
    const told = ties
      .slice(0, 3)
      .map(({ organisation, tie }) => [
        ...[organisation, tie!.projectCount, tie!.runningProjectCount, tie!.projectsUntil],
      ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['pic:b', 1, 0, toDay('2022-12-31')],
        ['pic:c', 2, 1, toDay('2029-12-31')],
        ['pic:d', 1, 1, toDay('2029-12-31')],
      ]),
    );
  });

  it('are nobody’s where partners of several are meant', async () => {
    const question = { where: { ...where, partnersOf: ['pic:home', 'pic:b'] }, orderBy: 'TIE' } as const;
    const { rows } = await askOrganisations(question, context);
    expect(rows.map(({ tie }) => tie())).toEqual(rows.map(() => null));
  });
});

it('stands last by name, in either direction, where no source names it', async () => {
  const names = { 'pic:1': 'PIC 900000001', 'pic:2': 'Zeta', 'pic:3': 'Alpha' };
  const organisations = Object.entries(names).map(([id, name]) => organisationRecord(id, { name }));
  const context = contextForTests(graphRecords({ organisations }));
  for (const direction of ['ASC', 'DESC'] as const) {
    const { rows } = await askOrganisations({ direction }, context);
    const named = direction === 'ASC' ? ['pic:3', 'pic:2'] : ['pic:2', 'pic:3'];
    expect(rows.map(({ organisation }) => organisation)).toEqual([...named, 'pic:1']);
  }
});

describe('facets', () => {
  const TREE = [
    { id: 'programme:H', label: 'Horizon', parent: null, runners: [] },
    { id: 'programme:H1', label: 'Health', parent: 'programme:H', runners: [] },
    { id: 'programme:H2', label: 'Climate', parent: 'programme:H', runners: [] },
    { id: 'programme:H11', label: 'Cancer', parent: 'programme:H1', runners: [] },
    { id: 'programme:H12', label: 'Heart', parent: 'programme:H1', runners: [] },
    { id: 'programme:H13', label: 'No project', parent: 'programme:H1', runners: [] },
    { id: 'programme:O', label: 'Older health', parent: null, runners: [] },
  ];
  const UNDER = ['H11', 'H11', 'H12', 'H1', 'H2', 'O', 'O', 'O', 'O', 'O', 'O'];
  const context = contextForTests(
    graphRecords({
      programmes: TREE,
      organisations: ['ITI1', 'ITI14', 'ITC4', 'ITI', null].map((region, at) =>
        organisationRecord(`pic:${at}`, { region: region && `region:${region}` }),
      ),
      regions: ['ITI', 'ITC', 'ITI1', 'ITC4', 'ITI14'].map((code) => ({
        ...{ id: `region:${code}`, label: code, parent: code.length === 3 ? null : `region:${code.slice(0, -1)}` },
      })),
      collaborations: UNDER.map((programme, at) =>
        collaborationRecord(`cordis:${at}`, { mainProgramme: `programme:${programme}`, start: `20${at + 10}-03-01` }),
      ),
      memberships: [membershipRecord('cordis:0', 'pic:0')],
    }),
  );
  const shownOf = async (
    dimension: 'PROGRAMME' | 'REGION' | 'START_YEAR',
    args: { first?: number; containing?: string },
    where: ListFilter = {},
  ) => {
    const ask = dimension === 'REGION' ? askOrganisations({ where }, context) : askProjects({ where }, context);
    const [facet] = await (await ask).facets({ first: 10, ...args, dimensions: [dimension] });
    const values = facet!.values;
    return values.map(({ value, count, parent, chosen }) => {
      const wider = values.find(({ id }) => id === parent)?.value ?? null;
      return [value, count, parent === null ? null : wider, ...(chosen ? ['chosen'] : [])];
    });
  };

  it('of a tree show the widest values, and below those asked for what is directly narrower', async () => {
    expect(await shownOf('PROGRAMME', {})).toEqual([
      ['programme:O', 6, null],
      ['programme:H', 5, null],
    ]);
    expect(await shownOf('PROGRAMME', {}, { programmes: ['programme:H1'] })).toEqual([
      ['programme:O', 6, null],
      ['programme:H', 5, null],
      ['programme:H1', 4, 'programme:H', 'chosen'],
      ['programme:H11', 2, 'programme:H1'],
      ['programme:H12', 1, 'programme:H1'],
    ]);
  });

  it('show as many as asked for, of each branch, and those chosen on top', async () => {
    expect(await shownOf('PROGRAMME', { first: 1 }, { programmes: ['programme:H1'] })).toEqual([
      ['programme:O', 6, null],
      ['programme:H', 5, null],
      ['programme:H1', 4, 'programme:H', 'chosen'],
      ['programme:H11', 2, 'programme:H1'],
    ]);
    expect(await shownOf('START_YEAR', { first: 2 }, { startYears: [2012] })).toEqual([
      ['2020', 1, null],
      ['2019', 1, null],
      ['2012', 1, null, 'chosen'],
    ]);
  });

  it('that hold some letters are of every level, those asked for with them', async () => {
    expect(await shownOf('PROGRAMME', { containing: 'HEAL' }, { programmes: ['programme:H2'] })).toEqual([
      ['programme:O', 6, null],
      ['programme:H1', 4, null],
      ['programme:H2', 1, null, 'chosen'],
    ]);
  });

  it('of regions begin with NUTS 2, and end with what has none', async () => {
    expect(await shownOf('REGION', {}, { regions: ['ITI1'] })).toEqual([
      ['region:ITI1', 2, null, 'chosen'],
      ['region:ITI14', 1, 'region:ITI1'],
      ['region:ITC4', 1, null],
      [null, 1, null],
    ]);
    expect(await shownOf('REGION', {}, { regions: ['ITI'] })).toEqual([
      ['region:ITI', 3, null, 'chosen'],
      ['region:ITI1', 2, 'region:ITI'],
      ['region:ITC4', 1, null],
      [null, 1, null],
    ]);
  });

  it('are of the dimensions named, each once, in the order of the schema', async () => {
    const { facets } = await askOrganisations({});
    const dimensions = (await facets({ first: 10, dimensions: ['KIND', 'COUNTRY', 'KIND'] })).map(
      (one) => one.dimension,
    );
    expect(dimensions).toEqual(['COUNTRY', 'KIND']);
  });
});

describe('pages', () => {
  it('go on after a cursor of the same list alone', async () => {
    const { endCursor } = await askOrganisations({ first: 2 });
    const next = await askOrganisations({ first: 2, after: endCursor, offset: 1 });
    expect(next.rows.map(({ organisation }) => organisation)).toEqual(['pic:home', 'pic:lone']);
    const wrong = `\`after\` must be the \`endCursor\` of the same list, with the same \`where\`, \`orderBy\` and \`direction\`, not "${endCursor}".`;
    const others = [{ direction: 'DESC' }, { orderBy: 'PARTNERS' }, { where: { countries: ['IT'] } }] as const;
    for (const other of others) {
      expect(await errorOf(askOrganisations({ ...other, after: endCursor }))).toEqual(['BAD_USER_INPUT', wrong]);
    }
    expect(await errorOf(askProjects({ after: endCursor }))).toEqual(['BAD_USER_INPUT', wrong]);
    // Another comes before all others, so that each has another index.
    const organisations = [...RECORDS_OF_SEVEN.organisations, organisationRecord('pic:0')];
    const later = contextForTests({ ...RECORDS_OF_SEVEN, organisations, version: 4 });
    expect(await errorOf(askOrganisations({ after: endCursor }, later))).toEqual([
      'BAD_USER_INPUT',
      '`after` is a place in version 3 of the graph, which is now at version 4: ask for the first page again.',
    ]);
  });

  it('of yesterday go on where their day is asked for', async () => {
    const where = { asOf: '2026-01-31' };
    const { endCursor } = await askOrganisations({ first: 2, where });
    expect(await errorOf(askOrganisations({ after: endCursor, where: { asOf: '2026-02-01' } }))).toEqual([
      'BAD_USER_INPUT',
      '`after` is a place in the list as of 2026-01-31, and this is the one as of 2026-02-01: ask with `where: {asOf: "2026-01-31"}` to read on, or for the first page again.',
    ]);
    expect(await errorOf(askOrganisations({ after: endCursor }))).toMatchObject([
      'BAD_USER_INPUT',
      expect.stringContaining('to read on'),
    ]);
    expect((await askOrganisations({ first: 1, after: endCursor, where })).rows).toHaveLength(1);
  });

  it('have no cursor where they are empty', async () => {
    const { rows, endCursor, hasNextPage } = await askOrganisations({ offset: 7 });
    expect({ rows, endCursor, hasNextPage }).toEqual({ rows: [], endCursor: null, hasNextPage: false });
  });
});

it('says how much of the graph has what is asked for on record', async () => {
  const { coverage } = await askOrganisations({ where: { fields: ['field:/1'], roles: ['COORDINATOR'] } });
  expect(coverage().map(({ attribute }) => attribute)).toEqual(['FIELD', 'ROLE']);
});

it.each<[Partial<OrganisationListQuestion>, string]>([
  [{ first: 0 }, '`first` must be from 1 to 1,000, not 0.'],
  [{ offset: -1 }, '`offset` must be 0 or more, not -1.'],
  [
    { after: 'x' },
    '`after` must be the `endCursor` of the same list, with the same `where`, `orderBy` and `direction`, not "x".',
  ],
  [
    { where: { kinds: [] } },
    '`where.kinds` must name at least one value, not []: leave it out where it does not matter.',
  ],
  [
    { where: { notOnRecord: [] } },
    '`where.notOnRecord` must name at least one value, not []: leave it out where it does not matter.',
  ],
  [
    { where: { countries: [] } },
    '`where.countries` must name at least one id, not []: leave it out where it does not matter.',
  ],
  [{ where: { named: ' ' } }, '`where.named` must say what is sought, not " ".'],
  [{ where: { text: 'x'.repeat(201) } }, '`where.text` must be at most 200 characters, not 201.'],
  [{ where: { asOf: '2020-02-30' } }, '`where.asOf` must be a day of the calendar as YYYY-MM-DD, not "2020-02-30".'],
])('refuses %j', async (question, message) => {
  expect(await errorOf(askOrganisations(question))).toEqual(['BAD_USER_INPUT', message]);
});

it.each<[ListFilter, string]>([
  [{ projectTypes: ['XIA'] }, '`where.projectTypes` names "XIA", but no project is of that type: there are none.'],
  [
    { partnersOf: ['pic:9'] },
    '`where.partnersOf` names "pic:9", but there is no such organisation: give an id like "pic:998436424".',
  ],
])('does not find %j', async (where, message) => {
  expect(await errorOf(askOrganisations({ where }))).toEqual(['NOT_FOUND', message]);
});

it.each<[Parameters<Awaited<ReturnType<typeof organisationList>>['facets']>[0], string]>([
  [{ first: 101 }, '`first` must be from 1 to 100, not 101.'],
  [{ first: 1, dimensions: [] }, '`dimensions` must name at least one dimension, not []: leave it out for all.'],
  [{ first: 1, containing: '' }, '`containing` must say what is sought, not "".'],
])('refuses facets of %j', async (args, message) => {
  const { facets } = await askOrganisations({});
  expect(await errorOf(Promise.resolve().then(() => facets(args)))).toEqual(['BAD_USER_INPUT', message]);
});

async function errorOf(asked: Promise<unknown>): Promise<[unknown, string] | null> {
  try {
    await asked;
    return null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [error.extensions['code'], error.message];
  }
}
