import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forecastAnswer } from './forecastAnswer.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'score-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the score is answered in the words of the schema, null where none was kept', async () => {
  expect(await forecastAnswer(folder)).toBeNull();
  const score = {
    ...{ day: '2027-06-30', graphVersion: 9, firstSealed: '1970-01-02', lastSealed: '1970-01-03' },
    ...{ forecasts: 700, graded: 2, bands: [{ atLeastOneIn: 10, of: 12, came: 2 }] },
    sealed: { files: 3, lastDigest: 'a'.repeat(64) },
    members: { of: 20, amongFirst20: 4, amongFirst50: 6 },
  };
  await writeFile(join(folder, 'score.json'), JSON.stringify(score));
  expect(await forecastAnswer(folder)).toMatchObject({
    ...{ firstSealed: 1, lastSealed: 2, graphVersion: 9, forecastCount: 700, gradedCount: 2 },
    bands: [{ atLeastOneIn: 10, candidateCount: 12, cameCount: 2 }],
    ...{ sealedFileCount: 3, lastDigest: 'a'.repeat(64) },
    ...{ memberCount: 20, membersAmongFirst20: 4, membersAmongFirst50: 6 },
  });
});
