import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PARTICIPATION_FILE, readParticipation } from './readParticipation.ts';

const folder = mkdtempSync(join(tmpdir(), 'participation-'));
const own = JSON.parse(readFileSync(PARTICIPATION_FILE, 'utf8')) as Record<string, unknown>;

function fileOf(text: string): string {
  const file = join(folder, 'list.json');
  writeFileSync(file, text);
  return file;
}
const refusalOf = (text: string): Promise<string> =>
  readParticipation(fileOf(text)).then(
    () => 'none',
    (error: unknown) => (error as Error).message.replace(fileOf(text), 'FILE'),
  );

test('the list has the countries of its day, by the ids of the graph', async () => {
  const { memberStates, associated, widening, ...list } = await readParticipation();
  expect([memberStates.length, associated.length, widening.length]).toEqual([27, 23, 29]);
  expect(memberStates).toContain('country:GR');
  expect(associated.filter(({ limitedTo }) => limitedTo !== null)).toEqual([
    { country: 'country:CA', fromYear: 2024, limitedTo: 'PILLAR_II' },
    { country: 'country:JP', fromYear: 2026, limitedTo: 'PILLAR_II' },
    { country: 'country:KR', fromYear: 2025, limitedTo: 'PILLAR_II' },
    { country: 'country:NZ', fromYear: 2023, limitedTo: 'PILLAR_II' },
  ]);
  expect(associated).toContainEqual({ country: 'country:NO', fromYear: null, limitedTo: null });
  expect(list).toEqual({
    ...{ day: '2026-09-16', title: own['title'], url: own['url'] },
    ...{ transitional: ['country:MA'], excluded: ['country:BY', 'country:RU'] },
    restricted: [{ country: 'country:CN', excludedFrom: ['IA'], whereExceptedIn: ['RIA'] }],
  });
});

test('everything that is wrong in a file is named, with what would be right', async () => {
  const wrong = {
    ...own,
    ...{ day: '16/09/2026', excluded: ['RU', 'Belarus'], transitional: ['EL', 'IT', 1], widening: ['BG', 'BG'] },
    associated: [
      { country: 'UK', fromYear: 2020 },
      { country: 'NO', limitedTo: 'PILLAR_I', since: 1 },
    ],
  };
  expect(await refusalOf(JSON.stringify(wrong))).toBe(
    [
      'The list of participating countries FILE is not right:',
      '  day: must be a day as YYYY-MM-DD',
      '  associated.0.country: must be GB, the ISO code, not "UK"',
      '  associated.0.fromYear: Too small: expected number to be >=2021',
      '  associated.1.limitedTo: Invalid input: expected "PILLAR_II"',
      '  associated.1: Unrecognized key: "since"',
      '  transitional.0: must be GR, the ISO code, not "EL"',
      '  transitional.2: must be a two-letter code',
      '  excluded.1: must be the two capital letters of an ISO code, such as IT, not "Belarus"',
    ].join('\n'),
  );
});

test('a country stands in one list, widening ones apart, and in none twice', async () => {
  expect(await refusalOf(JSON.stringify({ ...own, excluded: ['RU', 'IT', 'NO'], widening: ['BG', 'BG'] }))).toBe(
    [
      'The list of participating countries FILE is not right:',
      '  excluded.1: has IT, which memberStates.15 has already',
      '  excluded.2: has NO, which associated.16 has already',
      '  widening.1: has BG a second time',
    ].join('\n'),
  );
});

test('a file that is not there, or no JSON, is told so', async () => {
  expect(await refusalOf('{')).toMatch(/^The list of participating countries FILE is not JSON: /);
  const missing = join(folder, 'missing.json');
  await expect(readParticipation(missing)).rejects.toThrow(
    `The list of participating countries ${missing} cannot be read: ENOENT`,
  );
});
