import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FUNDING_SNAPSHOT } from '../../test/oracles/fundingGraphForTests.ts';
import { SnapshotFile } from './SnapshotFile.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('SnapshotFile', () => {
  it('gives back the snapshot it was given, in memory that threads share', async () => {
    const path = join(folder, 'deep', 'snapshot');
    await new SnapshotFile(path).write('one', FUNDING_SNAPSHOT);
    const read = await new SnapshotFile(path).read('one');
    expect(read).toEqual(FUNDING_SNAPSHOT);
    expect(read?.partnerCounts.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(await readdir(join(folder, 'deep'))).toEqual(['snapshot']);
  });

  it('gives nothing for another version, where there is no file, and for one that is damaged or cut off', async () => {
    const path = join(folder, 'snapshot');
    const file = new SnapshotFile(path);
    expect(await file.read('one')).toBeNull();
    await file.write('one', FUNDING_SNAPSHOT);
    expect(await file.read('two')).toBeNull();
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.length - 1));
    expect(await file.read('one')).toBeNull();
    await writeFile(path, whole.subarray(0, 20));
    expect(await file.read('one')).toBeNull();
    for (let at = 0; at < whole.length; at += 53) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1;
      await writeFile(path, damaged);
      expect(await file.read('one')).toBeNull();
    }
    await file.write('one', FUNDING_SNAPSHOT);
    expect(await file.read('one')).toEqual(FUNDING_SNAPSHOT);
  });
});
