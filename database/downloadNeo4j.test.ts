import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { downloadNeo4j, isDownloaded } from './downloadNeo4j.ts';
import { fakePrograms, scratchFolder } from './scratchForTests.ts';

/** Puts one file where Maven is told to put all. */
const MAVEN = `for word in "$@"; do
  case "$word" in -DoutputDirectory=*) folder="\${word#*=}"; mkdir -p "$folder"; echo jar > "$folder/neo4j.jar";; esac
done`;

async function library(): Promise<string> {
  return join(await scratchFolder(), 'deep', 'lib');
}

test('Neo4j is downloaded once, and appears whole', async () => {
  const directory = await library();
  const lines: string[] = [];
  await fakePrograms({ mvn: MAVEN });
  expect(await isDownloaded(directory)).toBe(false);
  await downloadNeo4j(directory, (line) => lines.push(line));
  expect(await isDownloaded(directory)).toBe(true);
  expect(await readdir(directory)).toEqual(['neo4j.jar', 'pom.sha256']);
  await fakePrograms({ mvn: 'echo must not run; exit 1' });
  await downloadNeo4j(directory, (line) => lines.push(line));
  expect(lines).toEqual([
    expect.stringMatching(/^Downloading Neo4j Community 5\.26\.\d+ from Maven Central \(123 MB, once\) \.\.\.$/),
  ]);
});

test('a download that fails says what Maven says, and leaves no library behind', async () => {
  const directory = await library();
  await fakePrograms({ mvn: 'seq 1 20; echo "Unknown host"; exit 1' });
  await expect(downloadNeo4j(directory, () => {})).rejects.toThrow(
    new Error(
      'Neo4j could not be downloaded. Maven says:\n12\n13\n14\n15\n16\n17\n18\n19\n20\nUnknown host\n' +
        'Is Maven Central reachable? Try again.',
    ),
  );
  await expect(access(directory)).rejects.toThrow('ENOENT');
});

test('another version, and what a killed download left, make room for the pinned one', async () => {
  const directory = await library();
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'pom.sha256'), 'of another version');
  await mkdir(`${directory}.unfinished-1`);
  await fakePrograms({ mvn: MAVEN });
  expect(await isDownloaded(directory)).toBe(false);
  await downloadNeo4j(directory, () => {});
  expect(await readdir(directory)).toEqual(['neo4j.jar', 'pom.sha256']);
  expect((await readdir(dirname(directory))).sort()).toEqual([basename(directory), `${basename(directory)}.log`]);
});
