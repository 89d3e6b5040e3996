import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findJava } from './findJava.ts';
import { fakePrograms, scratchFolder } from './scratchForTests.ts';

/** Java prints its version on the error channel. */
const java = (version: string): string => `echo 'openjdk version "${version}"' >&2`;

async function javaHome(version: string): Promise<string> {
  const home = await scratchFolder();
  await mkdir(join(home, 'bin'));
  await rename(join(await fakePrograms({ java: java(version) }), 'java'), join(home, 'bin', 'java'));
  return home;
}

test('the Java of JAVA_HOME goes before the one on the path', async () => {
  const home = await javaHome('17.0.9');
  await fakePrograms({ java: java('21.0.1') });
  expect(await findJava(home)).toEqual({ command: join(home, 'bin', 'java'), found: 'Java 17' });
});

test('the Java on the path is taken when JAVA_HOME has none that fits', async () => {
  await fakePrograms({ java: java('21') });
  expect(await findJava()).toEqual({ command: 'java', found: 'Java 21' });
  expect(await findJava(await scratchFolder())).toEqual({ command: 'java', found: 'Java 21' });
});

test('versions that Neo4j does not run on are named', async () => {
  const home = await javaHome('1.8.0_392');
  await fakePrograms({ java: java('11.0.2') });
  expect(await findJava(home)).toEqual({ command: null, found: 'Java 8 and Java 11' });
});

test('a Java that fails or tells no version is none', async () => {
  await fakePrograms({ java: `${java('17.0.9')}; exit 1` });
  expect(await findJava()).toEqual({ command: null, found: 'no Java' });
  await fakePrograms({ java: 'echo hello' });
  expect(await findJava()).toEqual({ command: null, found: 'no Java' });
});
