import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OracleQuestion, oraclePaths } from '../../../test/oracles/bestPaths.oracle.ts';
import { contextForTests, RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import { randomGraph, randomQuestion } from '../../../test/oracles/randomGraph.ts';
import { collaborationRecord, membershipRecord, organisationRecord } from '../../../test/oracles/recordsForTests.ts';
import type { GraphRecords } from '../../neo4j/GraphRecords.ts';
import { toIsoDate, today } from '../../network/columns/toDay.ts';
import { DEFAULT_STRENGTH_MODEL } from '../../network/ties/Lens.ts';
import { bridges } from '../bridges/bridges.ts';
import { commonPartners } from '../commonPartners/commonPartners.ts';
import { compareOrganisations } from '../comparison/compareOrganisations.ts';
import { partnershipPaths } from '../paths/partnershipPaths.ts';
import { partnerSuggestions } from '../suggestions/partnerSuggestions.ts';
import type { ReportAnswer } from './searchReport.ts';

const TODAY = toIsoDate(today());

/** The remedies of an answer, the last of them `together` where they help only so. */
async function remediesOf({ report }: { report: ReportAnswer }): Promise<string[]> {
  return [...(await report.remedies()), ...((await report.remediesTogether()) ? ['together'] : [])];
}

/** Each remedy as a change of the question; those that change nothing are not tried. */
const CHANGES: Record<string, (question: OracleQuestion) => Partial<OracleQuestion>> = {
  LONGER: () => ({ maxTies: 6 }),
  AVOID: () => ({ avoid: [] }),
  VIA: () => ({ viaCountries: null, viaKinds: null }),
  HUBS: ({ hubs }) => ({ hubs: hubs === 'EXCLUDE' ? 'DAMPEN' : hubs }),
  ENDED: ({ filter }) => ({ filter: { ...filter, runningOnly: false, runningSince: null } }),
  DAY: ({ filter }) => ({ filter: { ...filter, asOf: TODAY } }),
  FILTER: ({ filter }) => ({
    filter: { ...filter, kinds: null, fields: null, programmes: null, maxOrganisations: null, without: null },
  }),
  MODEL: () => ({ model: DEFAULT_STRENGTH_MODEL }),
};

/** Finds the remedies slowly and obviously. */
function expectedRemedies(records: GraphRecords, given: OracleQuestion): string[] {
  // Left out and null are the same, and to set one to the other changes nothing.
  const question: OracleQuestion = { ...given, filter: { without: null, ...given.filter } };
  const finds = (asked: OracleQuestion): boolean => oraclePaths(records, asked).length > 0;
  const set = Object.keys(CHANGES).filter((remedy) => {
    return JSON.stringify({ ...question, ...CHANGES[remedy]!(question) }) !== JSON.stringify(question);
  });
  const without = (remedies: string[]): OracleQuestion =>
    remedies.reduce((asked, remedy) => ({ ...asked, ...CHANGES[remedy]!(asked) }), question);
  const alone = set.filter((remedy) => finds(without([remedy])));
  if (alone.length > 0 || set.length < 2 || !finds(without(set))) return alone;
  return [...set, 'together'];
}

test('of paths, each that is told finds one, and what finds one is told', async () => {
  const graphAndQuestion = randomGraph().chain((records) =>
    randomQuestion(records).map((question) => ({ records, question })),
  );
  const property = fc.asyncProperty(graphAndQuestion, async ({ records, question }) => {
    const { avoid, filter: collaborations, ...others } = question;
    const asked = { ...others, collaborations, ...(avoid.length > 0 && { avoid }) };
    const answer = await partnershipPaths(asked, contextForTests(records));
    const expected = answer.paths.length > 0 ? [] : expectedRemedies(records, question);
    expect(await remediesOf(answer)).toEqual(expected);
  });
  await fc.assert(property, { numRuns: 20 });
});

/** The seven, and three of an island: nobody else works with them. */
const WITH_ISLAND: GraphRecords = {
  ...RECORDS_OF_SEVEN,
  organisations: [
    ...RECORDS_OF_SEVEN.organisations,
    ...['pic:x', 'pic:y', 'pic:z'].map((id) => organisationRecord(id)),
  ],
  collaborations: [...RECORDS_OF_SEVEN.collaborations, collaborationRecord('cordis:x', { end: null })],
  memberships: [
    ...RECORDS_OF_SEVEN.memberships,
    ...['pic:x', 'pic:y', 'pic:z'].map((id) => membershipRecord('cordis:x', id)),
  ],
};
const CONTEXT = contextForTests(WITH_ISLAND);

describe('of an island', () => {
  test('no longer chain is told to lead there', async () => {
    const question = { to: 'pic:x', first: 5, maxTies: 2, alternatives: 'RANKED', hubs: 'DAMPEN' } as const;
    const { report } = await partnershipPaths(question, CONTEXT);
    expect([await report.note({ language: 'EN' }), await report.remedies()]).toEqual([
      'No path was found within 2 ties.',
      [],
    ]);
  });

  test('no wider choice is told to find suggestions, and where there are some it is', async () => {
    const suggest = (one: string) => partnerSuggestions({ for: [one], first: 5, kinds: ['PUBLIC_BODY'] }, CONTEXT);
    expect(await remediesOf(await suggest('pic:x'))).toEqual([]);
    expect(await remediesOf(await suggest('pic:home'))).toEqual(['CANDIDATES']);
  });

  test('no wider group is told to have a bridge, and where there is one it is', async () => {
    const reach = (from: string) => bridges({ from: [from], to: { ids: ['pic:lone'] }, first: 20 }, CONTEXT);
    expect(await remediesOf(await reach('pic:lone'))).toEqual([]);
    expect(await remediesOf(await reach('pic:home'))).toEqual(['GROUP']);
  });

  test('fewer organisations are told to have common partners only where they have', async () => {
    const common = (of: string[]) => commonPartners({ of, first: 20 }, CONTEXT);
    expect(await remediesOf(await common(['pic:home', 'pic:c', 'pic:x']))).toEqual(['GIVEN']);
    expect(await remediesOf(await common(['pic:lone']))).toEqual([]);
  });
});

describe('of a unit', () => {
  test('its parent is told where the question can be asked of it', async () => {
    const paths = { first: 5, maxTies: 4, alternatives: 'RANKED', hubs: 'DAMPEN' } as const;
    const to = async (question: { from?: string[]; to: string }) =>
      remediesOf(await partnershipPaths({ ...paths, ...question }, CONTEXT));
    expect(await to({ from: ['pic:unit'], to: 'pic:c' })).toEqual(['PARENT']);
    expect(await to({ to: 'pic:unit' })).toEqual([]);
    expect(await to({ from: ['pic:x'], to: 'pic:unit' })).toEqual([]);
    expect(await remediesOf(await partnerSuggestions({ for: ['pic:unit'], first: 5 }, CONTEXT))).toEqual(['PARENT']);
    expect(await remediesOf(await commonPartners({ of: ['pic:unit', 'pic:c'], first: 5 }, CONTEXT))).toEqual([
      'PARENT',
    ]);
    expect(await remediesOf(await commonPartners({ of: ['pic:unit', 'pic:home'], first: 5 }, CONTEXT))).toEqual([]);
    expect(await remediesOf(await compareOrganisations({ ids: ['pic:unit', 'pic:c'] }, CONTEXT))).toEqual(['PARENT']);
    expect(await remediesOf(await compareOrganisations({ ids: ['pic:unit', 'pic:home'] }, CONTEXT))).toEqual([]);
  });
});
