import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assertRoom, NoRoomToStart } from './assertRoom.ts';
import { scratchFolder } from './scratchForTests.ts';

test('a database that is there is started only where its disk has room; a new one says by itself what it lacks', async () => {
  const folder = await scratchFolder();
  await assertRoom(folder, 1e18);
  await mkdir(join(folder, 'data'));
  await assertRoom(folder, 1);
  await expect(assertRoom(folder, 1e18)).rejects.toThrow(NoRoomToStart);
  await expect(assertRoom(folder, 1e18)).rejects.toThrow(/has less than 1000000000000 MB of room, .* Make room\.$/);
});
