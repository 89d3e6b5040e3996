import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertRoom } from './assertRoom.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'room-'));
});
afterEach(() => rm(folder, { recursive: true }));

const free = (bytes: number) => () => Promise.resolve(bytes);

test('a load begins with room for three times its files, and for 2 GB at least', async () => {
  await mkdir(join(folder, 'data'));
  const large = join(folder, 'large.zip');
  await writeFile(large, '');
  await truncate(large, 1_000_000_000);
  await assertRoom(folder, [], free(2_000_000_000));
  await assertRoom(folder, [large], free(3_000_000_000));
  await expect(assertRoom(folder, ['no-such-file'], free(1_999_999_999))).rejects.toThrow(
    /^Nothing was loaded: 1\.9 GB are free on the disk of .*data, and a load of these files wants 2\.0 GB /,
  );
  await expect(assertRoom(folder, [large], free(2_999_999_999))).rejects.toThrow('2.9 GB are free');
  await expect(assertRoom(folder, [large, large], free(5_000_000_000))).rejects.toThrow('wants 6.0 GB');
});

test('the disk that the database is on is asked', async () => {
  await mkdir(join(folder, 'data'));
  const huge = join(folder, 'huge.zip');
  await writeFile(huge, '');
  // Sparse: it takes no room itself.
  await truncate(huge, 4_000_000_000_000);
  await expect(assertRoom(folder, [huge])).rejects.toThrow('wants 12000.0 GB');
});

test('before the first load the disk that the database will be on is asked', async () => {
  const asked: string[] = [];
  const freeOf = (of: string) => {
    asked.push(of);
    return Promise.resolve(0);
  };
  await expect(assertRoom(folder, [], freeOf)).rejects.toThrow('Nothing was loaded: 0.0 GB are free');
  expect(asked).toEqual([folder]);
});
