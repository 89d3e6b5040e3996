import { expect, test } from 'vitest';
import { weaknessOf } from './weaknessOf.ts';

const DAY = '2026-12-01';
const project = (part: object) => ({
  ...{ kind: 'PROJECT', running: false, endDate: '2019-06-30' as string | null },
  ...{ organisationCount: 40, organisationCountEstimated: false, ...part },
});
const tie = (collaborationCount: number, ...parts: object[]) => ({
  collaborationCount,
  collaborations: parts.map(project),
});

test('one project of many that ended long ago says both', () => {
  expect(weaknessOf(tie(1, {}), DAY)).toEqual({ among: 40, since: '2019' });
});

test('a small one, an estimated number, a cluster and several are not said to be among many', () => {
  const ties = [{ organisationCount: 19 }, { organisationCountEstimated: true }, { kind: 'CLUSTER' }].map((one) =>
    tie(1, one),
  );
  expect([...ties, tie(2, {}, {})].map((one) => weaknessOf(one, DAY).among)).toEqual([null, null, null, null]);
});

test('nothing since is said of the last end alone, five years before the day, and only where all is known', () => {
  const since = (one: ReturnType<typeof tie>, day = DAY) => weaknessOf(one, day).since;
  expect(since(tie(2, {}, { endDate: '2020-03-31' }))).toBe('2020');
  expect(since(tie(1, { endDate: '2021-11-30' }))).toBe('2021');
  expect(since(tie(1, { endDate: '2021-12-01' }))).toBeNull();
  expect(since(tie(1, {}), '2020-01-01')).toBeNull();
  expect(since(tie(2, {}, { running: true, endDate: null }))).toBeNull();
  expect(since(tie(2, {}, { endDate: null }))).toBeNull();
  expect(since(tie(6, {}))).toBeNull();
});
