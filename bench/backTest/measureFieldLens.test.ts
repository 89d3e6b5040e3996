import { expect, test } from 'vitest';
import { measureFieldLens } from './measureFieldLens.ts';
import { candidatesOf, ranksOf } from './rankings.ts';
import { splitAt } from './Split.ts';
import { PRODUCT_FORM, scorerOf } from './SuggestionForm.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../test/oracles/recordsForTests.ts';

const [HEALTH, SPACE, OTHER] = ['HORIZON.2.1', 'HORIZON.2.4', 'HORIZON.1'] as const;
/** `a` and `b` work on health, `c` on space, each with `p`, `q` and `r`. Elsewhere `y` is nearest; in each field one alone is near. */
const KNOWN: [string, string][] = [
  ...Array<[string, string]>(3).fill([HEALTH, 'abpqr']),
  ...Array<[string, string]>(3).fill([SPACE, 'cpqr']),
  ...Array<[string, string]>(3).fill([OTHER, 'pqry']),
  [HEALTH, 'px'],
  [SPACE, 'pz'],
];
const HIDDEN: [string, string][] = [
  [HEALTH, 'ax'],
  [HEALTH, 'bx'],
  [SPACE, 'cz'],
];
const projects = [...KNOWN, ...HIDDEN].map(([programme, members], at) => ({
  record: collaborationRecord(`project ${String(at).padStart(2, '0')}`, {
    start: at < KNOWN.length ? '2019-01-01' : '2021-06-01',
    end: '2025-12-31',
    programmes: [programme],
  }),
  members: [...members],
}));
const split = splitAt(
  graphRecords({
    organisations: [...'abcpqrxyz'].map((id) => organisationRecord(id, { kind: 'RESEARCH' })),
    collaborations: projects.map(({ record }) => record),
    memberships: projects.flatMap(({ record, members }) => members.map((who) => membershipRecord(record.id, who))),
    programmes: ['HORIZON', HEALTH, SPACE, OTHER].map((id) => ({
      ...{ id, label: id, runners: [] },
      parent: id === 'HORIZON' ? null : 'HORIZON',
    })),
  }),
  { after: '2021-01-01', until: '2023-01-01' },
);

test('each asker is ranked in its own field and over all ties, as if it were the only one', () => {
  const research = measureFieldLens(split, 5, 1).find(({ kind }) => kind === 'RESEARCH')!;
  const [a, b, c, x, z] = [0, 1, 2, 6, 8] as const;
  const score = scorerOf(split, PRODUCT_FORM, split.lens);
  const ranksOfOne = (asker: number, met: number) => ranksOf(score([asker])[0]!, candidatesOf(split, asker), [met]).all;
  expect([research.of, research.looked, research.standsOut]).toEqual([3, 3, 3]);
  expect(research.metInField.inField.map(({ all }) => all)).toEqual([1, 1, 1]);
  const overAll = research.metInField.all.map(({ all }) => all);
  expect(overAll.sort()).toEqual([ranksOfOne(a, x), ranksOfOne(b, x), ranksOfOne(c, z)].sort());
  expect(Math.min(...overAll)).toBeGreaterThan(1);
  expect(research.metAnywhere).toEqual(research.metInField);
});
