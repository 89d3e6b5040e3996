import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { FundingFilter, QueryWhoFundsWhatArgs } from '../generated.ts';
import { encodeFundingCursor } from './fundingCursor.ts';
import { FUNDING_SNAPSHOT } from '../../../test/oracles/fundingGraphForTests.ts';
import { askFunding } from '../../../test/oracles/askFunding.ts';

describe('order and pages', () => {
  const ids = (more: Partial<QueryWhoFundsWhatArgs>): (string | null)[] =>
    askFunding(FUNDING_SNAPSHOT, { groupBy: ['ORGANISATION'], ...more }).rows.map(({ keys }) => keys[0]!.id);

  it('puts unknown sums last in either order of amount', () => {
    const order = (orderBy: QueryWhoFundsWhatArgs['orderBy']): (string | null)[] =>
      ids({ groupBy: ['PROJECT'], orderBy });
    expect(order('AMOUNT_DESC')).toEqual([null, 'cordis:2', 'cordis:1', 'cordis:3', 'cordis:4']);
    expect(order('AMOUNT_ASC')).toEqual(['cordis:1', 'cordis:2', null, 'cordis:3', 'cordis:4']);
  });

  it('orders equal sums by id with null last, and names without accents', () => {
    expect(ids({ orderBy: 'PROJECTS_DESC' })).toEqual(['pic:2', 'pic:3', 'pic:5', null]);
    expect(ids({ orderBy: 'NAME_ASC' })).toEqual(['pic:5', 'pic:2', null, 'pic:3']);
  });

  it('orders by names that are on record for none', () => {
    expect(ids({ groupBy: ['REGION'], orderBy: 'NAME_ASC' })).toEqual([null]);
  });

  it('takes null for the defaults', () => {
    expect(ids({ orderBy: null, first: null, after: null, where: null })).toEqual([null, 'pic:3', 'pic:5', 'pic:2']);
  });

  it('goes on after a cursor, and says so when nothing follows', () => {
    const groupBy = ['ORGANISATION'] as const;
    const first = askFunding(FUNDING_SNAPSHOT, { groupBy, first: 3 });
    const second = askFunding(FUNDING_SNAPSHOT, { groupBy, first: 3, after: first.endCursor });
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
    expect(second.rows.map(({ keys }) => keys[0]!.id)).toEqual(['pic:2']);
    const { rows, endCursor, hasNextPage, rowCount, total } = askFunding(FUNDING_SNAPSHOT, {
      groupBy,
      after: second.endCursor,
    });
    expect({ rows, endCursor, hasNextPage, rowCount }).toEqual({
      rows: [],
      endCursor: null,
      hasNextPage: false,
      rowCount: 4,
    });
    expect(total).toEqual(first.total);
  });

  it('goes on where a row stood that is no longer there', () => {
    const asked = { orderBy: 'PROJECTS_DESC', groupBy: ['ORGANISATION'] } as const;
    const idsAfter = (id: string | null): (string | null)[] =>
      ids({ ...asked, after: encodeFundingCursor(asked, { value: -1, labels: [], ids: [id] }) });
    expect(idsAfter('pic:20')).toEqual(['pic:3', 'pic:5', null]);
    expect(idsAfter('pic:3')).toEqual(['pic:5', null]);
    expect(idsAfter('pic:31')).toEqual(['pic:5', null]);
    expect(idsAfter('pic:9')).toEqual([null]);
    expect(idsAfter(null)).toEqual([]);
  });

  it('answers with nothing where nothing counts', () => {
    expect(askFunding(FUNDING_SNAPSHOT, { groupBy: ['FUNDER', 'FIELD'], where: { startFrom: '2030-01-01' } })).toEqual({
      graphVersion: 7,
      rows: [],
      total: {
        amount: null,
        doubtedRegionAmount: null,
        awarded: null,
        awardedUnknownCount: 0,
        projectCount: 0,
        organisationCount: 0,
        grantCount: 0,
        unknownAmountCount: 0,
      },
      rowCount: 0,
      pageInfo: { startCursor: null, endCursor: null, hasPreviousPage: false, hasNextPage: false },
      endCursor: null,
      hasNextPage: false,
    });
  });
});

function errorOf(question: QueryWhoFundsWhatArgs): { code: unknown; message: string } | null {
  try {
    askFunding(FUNDING_SNAPSHOT, question);
    return null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { code: error.extensions['code'], message: error.message };
  }
}

describe('refusals', () => {
  const byFunder = (where: FundingFilter): QueryWhoFundsWhatArgs => ({ groupBy: ['FUNDER'], where });
  const cursor = askFunding(FUNDING_SNAPSHOT, { groupBy: ['FUNDER'], first: 1 }).endCursor!;
  const notThisQuestion = (after: string): string =>
    `\`after\` must be the \`endCursor\` of the same question, with the same \`groupBy\`, \`orderBy\` and \`where\`, not "${after}".`;

  it.each<[QueryWhoFundsWhatArgs, string]>([
    [{ groupBy: [] }, '`groupBy` must name at least one dimension, such as FUNDER, not [].'],
    [{ groupBy: ['ROLE', 'FUNDER', 'ROLE'] }, '`groupBy` must name each dimension once, not ROLE twice.'],
    [{ groupBy: ['ROLE'], first: 0 }, '`first` must be from 1 to 1,000, not 0.'],
    [{ groupBy: ['ROLE'], first: 1001 }, '`first` must be from 1 to 1,000, not 1001.'],
    [{ groupBy: ['ROLE'], after: cursor }, notThisQuestion(cursor)],
    [{ groupBy: ['FUNDER', 'ROLE'], after: cursor }, notThisQuestion(cursor)],
    [{ groupBy: ['FUNDER'], orderBy: 'AMOUNT_ASC', after: cursor }, notThisQuestion(cursor)],
    [{ groupBy: ['FUNDER'], after: `${cursor}=` }, notThisQuestion(`${cursor}=`)],
    [{ groupBy: ['FUNDER'], after: '' }, notThisQuestion('')],
    [
      byFunder({ fields: [] }),
      '`where.fields` must name at least one id, not []: leave it out where it does not matter.',
    ],
    [
      byFunder({ startFrom: '2021-02-29' }),
      '`where.startFrom` must be a day of the calendar as YYYY-MM-DD, not "2021-02-29".',
    ],
    [byFunder({ runningOn: 'today' }), '`where.runningOn` must be a day of the calendar as YYYY-MM-DD, not "today".'],
    [
      byFunder({ startFrom: '2021-01-02', startTo: '2021-01-01' }),
      '`where.startFrom` must not be after `where.startTo`, but 2021-01-02 is after 2021-01-01.',
    ],
    [
      byFunder({ funders: ['VAT:it1'] }),
      '`where.funders` names "VAT:it1", which several organisations bear: name one of them by its own id, "pic:3", "pic:4".',
    ],
  ])('refuses %j', (question, message) => {
    expect(errorOf(question)).toEqual({ code: 'BAD_USER_INPUT', message });
  });

  it.each<[FundingFilter, string]>([
    [
      { funders: ['pic:9'] },
      '`where.funders` names "pic:9", but there is no such organisation: give an id like "pic:998436424".',
    ],
    [
      { organisations: ['pic:2', 'x'] },
      '`where.organisations` names "x", but there is no such organisation: give an id like "pic:998436424".',
    ],
    [
      { programmes: ['HORIZON'] },
      '`where.programmes` names "HORIZON", but there is no such programme: give an id like "programme:HORIZON".',
    ],
    [
      { projects: ['cluster:c'] },
      '`where.projects` names "cluster:c", but there is no such project: give an id like "cordis:101097079".',
    ],
    [
      { clusters: ['agreement:a'] },
      '`where.clusters` names "agreement:a", but there is no such cluster: give an id like "cluster:alisei".',
    ],
    [
      { countries: ['Italy'] },
      '`where.countries` names "Italy", but there is no such country: give an id like "country:IT" or "IT".',
    ],
    [
      { fields: ['field:/9'] },
      '`where.fields` names "field:/9", but there is no such field: give an id like "field:/23".',
    ],
  ])('does not find %j', (where, message) => {
    expect(errorOf(byFunder(where))).toEqual({ code: 'NOT_FOUND', message });
  });
});
