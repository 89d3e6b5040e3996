import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FUNDING_SNAPSHOT } from '../../test/oracles/fundingGraphForTests.ts';
import type { Snapshot } from '../network/columns/Snapshot.ts';
import { SnapshotFile } from './SnapshotFile.ts';
import { SNAPSHOT_FORMAT, SNAPSHOT_VOCABULARY } from './snapshotFormat.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  path = join(folder, 'snapshot');
});
afterEach(() => rm(folder, { recursive: true }));

describe('SnapshotFile', () => {
  it('gives back the snapshot it was given, in memory that threads share', async () => {
    path = join(folder, 'deep', 'snapshot');
    await new SnapshotFile(path).write('one', FUNDING_SNAPSHOT);
    const read = await new SnapshotFile(path).read('one');
    expect(read).toEqual(FUNDING_SNAPSHOT);
    expect(read?.partnerCounts.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(await readdir(join(folder, 'deep'))).toEqual(['snapshot']);
  });

  it('gives nothing for another version, where there is no file, and for one that is damaged or cut off', async () => {
    const file = new SnapshotFile(path);
    const told: string[] = [];
    const report = ({ message }: Error) => void told.push(message);
    expect(await file.read('one', report)).toBeNull();
    await file.write('one', FUNDING_SNAPSHOT);
    expect(await file.read('two', report)).toBeNull();
    expect(told).toEqual([]);
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.length - 1));
    expect(await file.read('one', report)).toBeNull();
    expect(told).toEqual([`The graph kept in ${path} is not used, and is read anew: it is damaged.`]);
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

  it('says in its head what it is, and nothing of the code that wrote it', async () => {
    await new SnapshotFile(path).write('one', FUNDING_SNAPSHOT);
    const bytes = await readFile(path);
    const line = bytes.indexOf('\n') + 1;
    expect(bytes.subarray(0, line).toString()).toBe(`life-sciences graph snapshot ${SNAPSHOT_FORMAT}\n`);
    const outline: unknown = JSON.parse(bytes.subarray(line + 8, line + 8 + bytes.readUInt32LE(line)).toString());
    expect(outline).toEqual({
      stamp: 'one',
      vocabulary: SNAPSHOT_VOCABULARY,
      snapshot: expect.objectContaining({ version: 7 }) as unknown,
    });
  });

  it('makes a folder that nobody else can read', async () => {
    await new SnapshotFile(join(folder, 'own', 'snapshot')).write('one', FUNDING_SNAPSHOT);
    expect((await stat(join(folder, 'own'))).mode & 0o777).toBe(0o700);
  });

  it('is refused where two roles are swapped, and taken where none is', async () => {
    const { collaborationRoles } = SNAPSHOT_VOCABULARY;
    const [first, second, ...others] = collaborationRoles;
    await new SnapshotFile(path).write('one', FUNDING_SNAPSHOT);
    const swapped = { ...SNAPSHOT_VOCABULARY, collaborationRoles: [second, first, ...others] };
    expect(await new SnapshotFile(path, swapped).read('one')).toBeNull();
    const same = { ...SNAPSHOT_VOCABULARY, collaborationRoles: [first, second, ...others] };
    expect(await new SnapshotFile(path, same).read('one')).toEqual(FUNDING_SNAPSHOT);
  });

  it('is refused in another format', async () => {
    await new SnapshotFile(path).write('one', FUNDING_SNAPSHOT);
    const other = await readFile(path);
    const number = other.indexOf(`${SNAPSHOT_FORMAT}\n`);
    other.write(String(SNAPSHOT_FORMAT - 1).padStart(String(SNAPSHOT_FORMAT).length, '0'), number);
    await writeFile(path, other);
    expect(await new SnapshotFile(path).read('one')).toBeNull();
  });

  it('is refused where a column has another name or another type', async () => {
    const { partnerCounts, ...others } = FUNDING_SNAPSHOT;
    const renamed = { ...others, partners: partnerCounts } as unknown as Snapshot;
    const widened = { ...others, partnerCounts: Float64Array.from(partnerCounts) } as unknown as Snapshot;
    for (const snapshot of [renamed, widened]) {
      await new SnapshotFile(path).write('one', snapshot);
      expect(await new SnapshotFile(path).read('one')).toBeNull();
    }
  });

  it('leaves nothing behind where it cannot be written', async () => {
    await writeFile(path, 'no folder');
    await expect(new SnapshotFile(join(path, 'snapshot')).write('one', FUNDING_SNAPSHOT)).rejects.toThrow('EEXIST');
    const impossible = { ...FUNDING_SNAPSHOT, partnerCounts: new BigInt64Array(1) } as unknown as Snapshot;
    await expect(new SnapshotFile(path).write('one', impossible)).rejects.toThrow(
      new TypeError('A snapshot has no columns of BigInt64Array.'),
    );
    expect(await readdir(folder)).toEqual(['snapshot']);
  });
});
