import { expect, test } from 'vitest';
import type { Member } from '../format.ts';
import { MatchReport } from './MatchReport.ts';
import type { LinkedNode } from '../../../content/GraphContent.ts';

function member(row: number, name: string, stated: Partial<Member> = {}): Member {
  return {
    ...{ row, name, country: 'IT', id: null, pic: null, ror: null, wikidata: null, vat: null, role: 'MEMBER' },
    ...{ since: null, until: null, city: null, website: null },
    source: { url: 'https://a.example', title: 'A', publisher: 'A', copiedOn: '2026-11-20', licence: null },
    ...stated,
  };
}
const OWN = 'source:members:cluster:c:https://a.example';

function organisation(id: string, name: string, sources: string[], shortName?: string): LinkedNode {
  return {
    ...{ label: 'Organisation', id, funder: false, properties: { id, name, ...(shortName ? { shortName } : {}) } },
    links: [
      { type: 'LOCATED_IN', to: { label: 'Country', id: 'country:IT' }, properties: {} },
      ...sources.map((source) => ({
        ...{ type: 'STATED_BY' as const, to: { label: 'Source' as const, id: source }, properties: {} },
      })),
    ],
  };
}

/** Parts of a matching that the report does not tell. */
const NOTHING = { resembling: [], participationCount: 0 };

async function linesFor(
  members: Member[],
  nodes: LinkedNode[],
  found: { canonical?: [string, string][]; ambiguous?: { key: string; candidates: string[] }[] } = {},
): Promise<string[]> {
  const report = new MatchReport('members:cluster:c', members);
  const given: string[] = [];
  const sink = report.watch({
    node: ({ id }) => Promise.resolve(void given.push(id)),
    relationship: () => Promise.resolve(),
  });
  sink.matched?.({ canonical: new Map(found.canonical), ambiguous: found.ambiguous ?? [], ...NOTHING });
  for (const node of nodes) await sink.node(node);
  expect(given).toEqual(nodes.map(({ id }) => id));
  return report.lines();
}

test('tells which organisation each row is, and which are new', async () => {
  const lines = await linesFor(
    [
      member(2, 'Alpha S.r.l.'),
      member(3, 'Beta', { pic: '999999999' }),
      member(4, 'Gamma', { vat: 'IT01234567897' }),
      member(5, 'Delta'),
    ],
    [
      organisation('pic:1', 'ALPHA SRL', ['source:S1', OWN]),
      organisation('pic:999999999', 'Omega', ['source:S1', OWN]),
      organisation('vat:IT01234567897', 'Gamma', [OWN]),
    ],
    { canonical: [['cordis-name:IT:alphasrl', 'pic:1']] },
  );
  expect(lines).toEqual([
    '  Row 2: Alpha S.r.l. is ALPHA SRL (pic:1).',
    '  Row 3: Beta is Omega (pic:999999999). The names differ: is it the same?',
    '  Row 4: Gamma is new (vat:IT01234567897).',
    '  Row 5: Delta is left out: it is among what is never to be loaded.',
    '  Known from other sources: 2. New by this list: 1.',
  ]);
});

test('tells what a new one may be: by a short name, by a name without a country, by a name that several have', async () => {
  const homeless = { ...organisation('tls:beta', 'Beta', ['source:S1']), links: [] };
  const lines = await linesFor(
    [member(2, 'CNR'), member(3, 'Beta'), member(4, 'Gamma')],
    [
      organisation('cordis-name:IT:cnr', 'CNR', [OWN]),
      organisation('pic:1', 'Consiglio', ['source:S1'], 'CNR'),
      organisation('cordis-name:IT:beta', 'Beta', [OWN]),
      homeless,
      organisation('cordis-name:IT:gamma', 'Gamma', [OWN]),
      organisation('pic:2', 'Gamma', ['source:S1']),
      organisation('pic:3', 'Gamma', ['source:S1']),
    ],
    { ambiguous: [{ key: 'cordis-name:IT:gamma', candidates: ['pic:2', 'pic:3'] }] },
  );
  const end = 'but that is not certain: if it is, write that id into the column "id".';
  expect(lines).toEqual([
    `  Row 2: CNR is new (cordis-name:IT:cnr). It may be Consiglio (pic:1), ${end}`,
    `  Row 3: Beta is new (cordis-name:IT:beta). It may be Beta (tls:beta), ${end}`,
    `  Row 4: Gamma is new (cordis-name:IT:gamma). It may be Gamma (pic:2) or Gamma (pic:3), ${end}`,
    '  Known from other sources: 0. New by this list: 3.',
  ]);
});

test('tells where two rows turned out to be one', async () => {
  const lines = await linesFor(
    [member(2, 'Alpha'), member(3, 'Alfa')],
    [organisation('pic:1', 'ALPHA', ['source:S1', OWN])],
    {
      canonical: [
        ['cordis-name:IT:alpha', 'pic:1'],
        ['cordis-name:IT:alfa', 'pic:1'],
      ],
    },
  );
  expect(lines).toEqual([
    '  Row 2: Alpha is ALPHA (pic:1).',
    '  Row 3: Alfa is ALPHA (pic:1). So is row 2: keep one of the two.',
    '  Known from other sources: 1. New by this list: 0.',
  ]);
});

test('tells nothing where nothing was derived', () => {
  expect(new MatchReport('members:cluster:c', [member(2, 'Alpha')]).lines()).toEqual([]);
});
