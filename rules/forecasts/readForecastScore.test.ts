import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ForecastScore } from './ForecastScore.ts';
import { readForecastScore, SCORE_FILE } from './readForecastScore.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'score-'));
});
afterAll(() => rm(folder, { recursive: true }));

const SCORE: ForecastScore = {
  ...{ day: '2027-06-30', graphVersion: 9, firstSealed: '2026-11-29', lastSealed: '2027-05-31' },
  ...{ forecasts: 700, graded: 2, bands: [{ atLeastOneIn: 10, of: 12, came: 2 }] },
  sealed: { files: 3, lastDigest: 'a'.repeat(64) },
  members: { of: 20, amongFirst20: 4, amongFirst50: 6 },
};

test('a score is read as it was kept, none is null, and a damaged one is named', async () => {
  expect(await readForecastScore(folder)).toBeNull();
  await writeFile(join(folder, SCORE_FILE), JSON.stringify(SCORE));
  expect(await readForecastScore(folder)).toEqual(SCORE);
  await writeFile(join(folder, SCORE_FILE), '{"day": 3}');
  await expect(readForecastScore(folder)).rejects.toThrow('score.json is not a score of forecasts.');
});
