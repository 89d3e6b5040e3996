import { expect, test } from 'vitest';
import type { StatedRecord } from '../content/StatedRecord.ts';
import { keptBundle } from '../sources/cordis/record/CordisBundle.ts';
import { statedByBundle } from '../sources/cordis/record/statedByBundle.ts';
import { Numbering } from '../totals/Numbering.ts';
import { compareReleases } from './compareReleases.ts';
import { ReleaseSummary } from './ReleaseSummary.ts';

type Row = Record<string, unknown>;

function project(id: string, startDate: string, participations: Row[]): StatedRecord {
  const lists = { keywords: [], programmes: [], topics: [], fields: [] };
  const from = { source: 'source:cordis-HORIZON', framework: 'HORIZON', exportedOn: null };
  return statedByBundle(keptBundle.parse({ id, startDate, ...lists, participations }), from);
}

function changes(before: StatedRecord[], after: StatedRecord[]) {
  const numbers = new Numbering();
  const [was, is] = [before, after].map((records) => {
    const summary = new ReleaseSummary(numbers);
    for (const record of records) summary.add(record);
    return summary;
  });
  return compareReleases(was!, is!);
}

const A = { pic: '900000001', name: 'Alpha', country: 'IT', nuts: 'ITI1', kind: 'COMPANY', grant: 90 };
const B = { pic: '900000002', name: 'Beta', country: 'DE', nuts: 'DE1', kind: 'RESEARCH', grant: 10 };

test('tells nothing where nothing changed, nor of projects and organisations that are new or gone', () => {
  const [one, two] = [project('1', '2022-01-01', [A, B]), project('2', '2023-01-01', [A])];
  expect(changes([one], [one, two])).toEqual({ lines: [], reasons: [] });
  expect(changes([one, two], [one])).toEqual({ lines: [], reasons: [] });
});

test('tells organisations with another value and their money, which holds a release back where it is much', () => {
  const small = changes(
    [project('1', '2022-01-01', [A, { ...B, grant: 1 }])],
    [project('1', '2022-01-01', [A, { ...B, grant: 1, nuts: undefined }])],
  );
  const line =
    '1 organisations have another region; they hold 1 euro, 1.1 % of the money (pic:900000002 "DE1" is now unknown).';
  expect(small).toEqual({ lines: [line], reasons: [] });
  const large = changes(
    [project('1', '2022-01-01', [A, B])],
    [project('1', '2022-01-01', [{ ...A, name: 'Omega', country: 'FR' }, B])],
  );
  expect(large.reasons).toEqual([
    '1 organisations have another country; they hold 90 euro, 90.0 % of the money (pic:900000001 "IT" is now "FR"). More than 5 %.',
    '1 organisations have another name; they hold 90 euro, 90.0 % of the money (pic:900000001 "Alpha" is now "Omega"). More than 5 %.',
  ]);
});

test('of what loses its name the id alone is told, whatever else it loses: it may be a natural person', () => {
  const nameless = { ...A, grant: 1, name: undefined, nuts: undefined, country: 'FR' };
  const { lines } = changes(
    [project('1', '2022-01-01', [{ ...A, grant: 1 }, B])],
    [project('1', '2022-01-01', [nameless, B])],
  );
  expect(lines).toEqual([
    '1 organisations have another country; they hold 1 euro, 9.1 % of the money (pic:900000001).',
    '1 organisations have another region; they hold 1 euro, 9.1 % of the money (pic:900000001).',
    '1 organisations have another name; they hold 1 euro, 9.1 % of the money (pic:900000001).',
  ]);
});

test('a value that was unknown is none that changed', () => {
  const without = project('1', '2022-01-01', [{ ...A, nuts: undefined }]);
  expect(changes([without], [project('1', '2022-01-01', [A])]).lines).toEqual([]);
});

test('tells amounts that were lost, and years whose grants moved', () => {
  const { reasons } = changes(
    [project('1', '2022-01-01', [A, B]), project('2', '2023-01-01', [A])],
    [project('1', '2022-01-01', [A, { ...B, grant: undefined }]), project('2', '2023-05-01', [{ ...A, grant: 93 }])],
  );
  expect(reasons).toEqual([
    '1 participations lost their amount, 10 euro in all, 33.3 % of those with an amount. More than 2 %.',
    'The grants of the projects that started in 2022 went from 100 euro to 90 euro (10.0 %). More than 5 %.',
  ]);
});

test('a participation that is gone from a project that is there is told by itself', () => {
  const { lines } = changes([project('1', '2022-01-01', [A, B])], [project('1', '2022-01-01', [A])]);
  expect(lines[0]).toBe(
    '1 participations are gone from projects that are still there, 10 euro in all, 50.0 % of those with an amount.',
  );
});
