import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { choosePassword, keepPassword, passwordFile } from './databasePassword.ts';
import { scratchFolder } from './scratchForTests.ts';

test('a new database gets a password that nobody can guess', async () => {
  const folder = await scratchFolder();
  const password = await choosePassword(folder, undefined);
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(await choosePassword(folder, undefined)).not.toBe(password);
});

test('the kept password is used again unless another one is given', async () => {
  const folder = await scratchFolder();
  await keepPassword(folder, 'kept password');
  expect(await choosePassword(folder, undefined)).toBe('kept password');
  expect(await choosePassword(folder, 'given password')).toBe('given password');
});

test('only the owner may read the kept password, whatever the file was before', async () => {
  const folder = await scratchFolder();
  await keepPassword(folder, 'first password');
  await chmod(passwordFile(folder), 0o644);
  await keepPassword(folder, 'second password');
  expect((await stat(passwordFile(folder))).mode & 0o777).toBe(0o600);
  expect(await readFile(passwordFile(folder), 'utf8')).toBe('second password\n');
});

test('a password that Neo4j would refuse is refused', async () => {
  const folder = await scratchFolder();
  const tooShort = (length: number) => new Error(`NEO4J_PASSWORD must have at least 8 characters, not ${length}.`);
  await expect(choosePassword(folder, '1234567')).rejects.toThrow(tooShort(7));
  await expect(choosePassword(folder, 'neo4j')).rejects.toThrow(tooShort(5));
  expect(await choosePassword(folder, '12345678')).toBe('12345678');
});

test('a password that is there already is not written again, and one that cannot be written leaves the old one', async () => {
  const folder = await scratchFolder();
  await keepPassword(folder, 'kept password');
  const { ino } = await stat(passwordFile(folder));
  await keepPassword(folder, 'kept password');
  expect((await stat(passwordFile(folder))).ino).toBe(ino);
  // As good as a full disk: nothing can be written beside it.
  await mkdir(join(folder, 'password.unfinished', 'in the way'), { recursive: true });
  await expect(keepPassword(folder, 'other password')).rejects.toThrow();
  expect(await choosePassword(folder, undefined)).toBe('kept password');
});

test('where there is a database, no password is not "none chosen yet"', async () => {
  const folder = await scratchFolder();
  await mkdir(join(folder, 'data', 'databases', 'system'), { recursive: true });
  await writeFile(passwordFile(folder), '');
  await expect(choosePassword(folder, undefined)).rejects.toThrow(/^There is no password in .*password, and the data/);
  expect(await choosePassword(folder, 'given password')).toBe('given password');
});
