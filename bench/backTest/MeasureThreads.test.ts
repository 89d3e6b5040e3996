import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { measureServedAt, type Plan } from './measureCut.ts';
import { MeasureThreads } from './MeasureThreads.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../test/oracles/recordsForTests.ts';

const MEMBERS = { old: ['a', 'b'], other: ['b', 'c'], new: ['a', 'c'] };
const records = graphRecords({
  organisations: [...'abc'].map((id) => organisationRecord(id, {})),
  collaborations: Object.keys(MEMBERS).map((id) =>
    collaborationRecord(id, { start: id === 'new' ? '2021-02-01' : '2019-01-01', end: '2025-12-31' }),
  ),
  memberships: Object.entries(MEMBERS).flatMap(([id, members]) => members.map((one) => membershipRecord(id, one))),
});
const period = { after: '2021-01-01', until: '2023-01-01' };
const plan: Plan = { askers: 3, seed: 1, restart: 0.5, keep: null, tell: () => undefined };

test('a thread measures what is measured without one and tells how far it is; what fails there fails here', async () => {
  const told: string[] = [];
  const threads = new MeasureThreads(records, { ...plan, tell: (sentence) => told.push(sentence) });
  const [served, failed] = await Promise.all([
    threads.measure({ name: 'served', period }),
    threads.measure({ name: 'partial', period, folder: `${tmpdir()}/no such folder` }).catch(String),
  ]);
  expect(served).toEqual(await measureServedAt(records, period, plan));
  expect(served[0]!.true).toContain(1);
  expect(told).toContain('2021-01-01: served');
  expect(failed).toContain('no such folder');
});
