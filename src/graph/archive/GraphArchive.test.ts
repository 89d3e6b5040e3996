import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseWith } from '../../../test/oracles/databaseForTests.ts';
import { Deadline } from '../../Deadline.ts';
import { GraphArchive } from './GraphArchive.ts';
import { readDescription } from './readDescription.ts';

const STATE = { version: 3, stamp: 'a', loadedAt: '2026-11-28T10:00:00Z', loading: false, organisationCount: 0 };

interface Surroundings {
  /** The state that the server has seen, where it differs from that of the database. */
  seen?: Partial<typeof STATE>;
  /** Throws in the midst of reading where the database is away. */
  read?(): void;
  told?: string[];
}

/** An archive of a graph without anything in it; what it reports is pushed to `told`. */
function archiveIn(folder: string, { seen, read, told = [] }: Surroundings = {}): GraphArchive {
  const { database } = databaseWith(({ cypher }) => {
    if (cypher.includes('(n:Statement)')) read?.();
    return cypher.includes('GraphState') ? [STATE] : [];
  });
  return new GraphArchive({
    ...{ graph: { state: () => ({ ...STATE, ...seen }) }, database, folder },
    report: ({ message }) => told.push(message),
  });
}

let own: string;
beforeAll(async () => (own = await mkdtemp(join(tmpdir(), 'archive-'))));
afterAll(() => rm(own, { recursive: true }));

describe('an archive that cannot be made', () => {
  const refused = (message: string) => ({ message, extensions: { code: 'UNAVAILABLE' } });

  test('for want of a place to write to is refused and told once, and made when there is one', async () => {
    const place = join(own, 'place');
    await writeFile(place, 'a file, no folder');
    const told: string[] = [];
    const one = archiveIn(place, { told });
    for (const _time of [1, 2]) {
      await expect(one.current(new Deadline(60_000))).rejects.toMatchObject(
        refused(
          'The archive of the graph cannot be made at the moment. Ask again in a minute; whoever runs the server finds the reason in its log.',
        ),
      );
    }
    expect(told).toEqual([expect.stringMatching(`^The archive of the graph cannot be made in ${place}: EEXIST`)]);
    await rm(place);
    expect(await one.current(new Deadline(60_000))).toMatchObject({ version: 3 });
  });

  test('while a load is writing is refused, unless it was made before', async () => {
    const place = join(own, 'loading');
    await expect(archiveIn(place, { seen: { loading: true } }).current(new Deadline(60_000))).rejects.toMatchObject(
      refused('A load is writing, and the archive of the graph is made when it has ended. Ask again in a few minutes.'),
    );
    const made = await archiveIn(place).current(new Deadline(60_000));
    expect(await archiveIn(place, { seen: { loading: true } }).current(new Deadline(60_000))).toEqual(made);
  });

  test('of a version that has gone leaves nothing behind and is told nobody', async () => {
    const place = join(own, 'moved');
    const told: string[] = [];
    await expect(
      archiveIn(place, { seen: { version: 999 }, told }).current(new Deadline(60_000)),
    ).rejects.toMatchObject(refused(expect.any(String) as string));
    expect([await readdir(place), told]).toEqual([[], []]);
  });

  test('in the time of a request is refused, made all the same, and given to the next', async () => {
    const place = join(own, 'slow');
    const one = archiveIn(place);
    const over = new Deadline(60_000);
    over.abandon();
    await expect(one.current(over)).rejects.toMatchObject(
      refused('The archive of the graph is still being made. Ask again in a minute.'),
    );
    const [first, second] = await Promise.all([1, 2].map(() => one.current(new Deadline(60_000))));
    expect(first).toEqual(second);
    expect(await readdir(place)).toHaveLength(1);
  });

  test('for want of a database leaves nothing behind, and is made when that is there again', async () => {
    const place = join(own, 'away');
    const told: string[] = [];
    let isAway = true;
    const read = (): void => {
      if (isAway) throw new Error('The database is away.');
    };
    const one = archiveIn(place, { read, told });
    await expect(one.current(new Deadline(60_000))).rejects.toMatchObject(refused(expect.any(String) as string));
    expect(await readdir(place)).toEqual([]);
    expect(told).toEqual([`The archive of the graph cannot be made in ${place}: The database is away.`]);
    isAway = false;
    expect(await one.current(new Deadline(60_000))).toMatchObject({ version: 3 });
  });
});

describe('an archive', () => {
  test('takes the place of those of other versions, and of what was left unfinished long ago', async () => {
    const place = join(own, 'moved');
    const [old, left, fresh, others] = ['graph-1-a-b.zip', 'graph-x.unfinished', 'graph-y.unfinished', 'notes.zip'];
    for (const name of [old, left, fresh, others]) await writeFile(join(place, name), '');
    await utimes(join(place, left), 0, 0);
    const { path } = await archiveIn(place).current(new Deadline(60_000));
    expect((await readdir(place)).map((name) => join(place, name)).sort()).toEqual(
      [path, join(place, fresh), join(place, others)].sort(),
    );
  });

  test('is made by itself, with the descriptions that are given, once for each version', async () => {
    const place = join(own, 'begun');
    let readings = 0;
    const one = archiveIn(place, { read: () => void readings++ });
    one.start({ 'Project.title': 'What it is called.' });
    const { path } = await one.current(new Deadline(60_000));
    expect(await readDescription(path)).toContain('"description": "What it is called."');
    expect(await one.current(new Deadline(60_000))).toMatchObject({ path });
    await one.stop();
    expect(readings).toBe(1);
    // The next start finds it; one with other columns makes its own.
    const next = archiveIn(place, { read: () => void readings++ });
    next.start({ 'Project.title': 'What it is called.' });
    expect(await next.current(new Deadline(60_000))).toMatchObject({ path });
    await next.stop();
    expect([readings, await readdir(place)]).toEqual([1, [basename(path)]]);
    expect((await archiveIn(place).current(new Deadline(60_000))).path).not.toBe(path);
  });
});
