import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { filesOf, SAMPLE_ORGANIZATION, SAMPLE_PROJECT } from '../../../../test/builders/sampleArchive.ts';
import { zipOf } from '../../../../test/builders/zipOf.ts';
import { downloadExports } from './downloadExports.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, folder: string) => unknown;

const NAME = 'cordis-HORIZONprojects-csv.zip';
const ZIP = zipOf(filesOf([SAMPLE_PROJECT], [SAMPLE_ORGANIZATION]));
const NEWER = zipOf(filesOf([{ ...SAMPLE_PROJECT, title: 'Newer' }], [SAMPLE_ORGANIZATION]));
const HALF = Math.floor(ZIP.length / 2);

/** A server that answers each request as the next of these says, and a folder to download into. */
async function serve(...answers: Answer[]) {
  const asked: string[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'download-'));
  const server = createServer((request, response) => {
    const { method, headers } = request;
    asked.push([method, headers.range, headers['if-range']].filter((one) => one !== undefined).join(' '));
    void (answers.shift() ?? status(500))(request, response, folder);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/data/${NAME}`;
  const lines: string[] = [];
  const download = (): Promise<string[]> => downloadExports(folder, (line) => lines.push(line), { HORIZON: { url } });
  return { asked, download, folder, lines, server, url };
}

/** Answers with all of the file, or with the rest where that is asked for of this version. */
function whole(file: Buffer, tag: string): Answer {
  return ({ headers, method }, response) => {
    const from = headers['if-range'] === tag ? Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0) : 0;
    const range = from === 0 ? {} : { 'content-range': `bytes ${from}-${file.length - 1}/${file.length}` };
    response.writeHead(from === 0 ? 200 : 206, { etag: tag, 'content-length': file.length - from, ...range });
    response.end(method === 'HEAD' ? undefined : file.subarray(from));
  };
}

/** Announces the rest of the file, and ends the connection when the first half is on the disk. */
function cutOff(tag: string): Answer {
  return async ({ headers }, response, folder) => {
    const isBegun = headers['if-range'] === tag;
    const from = isBegun ? HALF : 0;
    const range = isBegun ? { 'content-range': `bytes ${from}-${ZIP.length - 1}/${ZIP.length}` } : {};
    response.writeHead(isBegun ? 206 : 200, { etag: tag, 'content-length': ZIP.length - from, ...range });
    response.flushHeaders();
    if (!isBegun) response.write(ZIP.subarray(0, HALF));
    while ((await sizeOf(join(folder, 'unfinished', NAME))) < HALF) await setImmediate();
    response.destroy();
  };
}

function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function status(code: number): Answer {
  return (_request, response) => response.writeHead(code).end();
}

function instead(url: string): string {
  return [
    'Nothing was loaded. Try again later, or download these with a browser, on another machine where this one has no network:',
    `  ${url}`,
    'and load them: npm run import -- cordis FILE.zip [FILE.zip ...]',
  ].join('\n');
}

test('downloads an export, and not again while the server has the same version', async () => {
  const { asked, download, folder, lines } = await serve(
    ...[whole(ZIP, '"1"'), whole(ZIP, '"1"'), whole(NEWER, '"2"'), whole(NEWER, '"2"')],
  );
  const path = join(folder, NAME);
  expect(await download()).toEqual([path]);
  expect(await readFile(path)).toEqual(ZIP);
  expect(await download()).toEqual([path]);
  expect(lines.at(-1)).toBe(`${NAME} is there in the present version.`);
  await download();
  expect(await readFile(path)).toEqual(NEWER);
  expect(asked).toEqual(['GET', 'HEAD', 'HEAD', 'GET']);
});

test('goes on where it was cut off', async () => {
  const { asked, download, folder, lines } = await serve(cutOff('"1"'), whole(ZIP, '"1"'));
  await download();
  expect(await readFile(join(folder, NAME))).toEqual(ZIP);
  expect(asked).toEqual(['GET', `GET bytes=${HALF}- "1"`]);
  expect(lines.filter((line) => line.includes('broke off'))).toEqual([
    `${NAME} broke off after 0.0 MB (terminated): going on.`,
  ]);
});

test('goes on in a later run', async () => {
  const endless = Array.from({ length: 6 }, () => cutOff('"1"'));
  const { asked, download, folder, url } = await serve(...endless, whole(ZIP, '"1"'));
  await expect(download()).rejects.toThrow(
    `${NAME} broke off after 0.0 MB (terminated). Run the same command again: it goes on from there.\n${instead(url)}`,
  );
  await download();
  expect(asked.at(-1)).toBe(`GET bytes=${HALF}- "1"`);
  expect(await readFile(join(folder, NAME))).toEqual(ZIP);
});

test('begins from its start where the file was changed midway', async () => {
  const { download, folder } = await serve(cutOff('"1"'), whole(NEWER, '"2"'));
  await download();
  expect(await readFile(join(folder, NAME))).toEqual(NEWER);
});

test('puts no parts of two versions together', async () => {
  const careless: Answer = (_request, response) => {
    const range = `bytes ${HALF}-${NEWER.length - 1}/${NEWER.length}`;
    response.writeHead(206, { etag: '"2"', 'content-range': range }).end(NEWER.subarray(HALF));
  };
  const { download, folder } = await serve(cutOff('"1"'), careless, whole(NEWER, '"2"'));
  await download();
  expect(await readFile(join(folder, NAME))).toEqual(NEWER);
});

test('says what the server answers instead of the file', async () => {
  const { download, url } = await serve(status(404));
  await expect(download()).rejects.toThrow(`${url} answered 404 Not Found, not the file.\n${instead(url)}`);
});

test.each([
  ['a web page', Buffer.from('<!doctype html><p>Busy'), `${NAME} is a web page, not a zip;`],
  ['half a zip', ZIP.subarray(0, HALF), `${NAME} is a zip that ends too early;`],
  [
    'another framework',
    zipOf(filesOf([{ ...SAMPLE_PROJECT, frameworkProgramme: 'H2020' }], [SAMPLE_ORGANIZATION])),
    `${NAME} holds projects of H2020, not of HORIZON.`,
  ],
])('keeps the older file where the server sends %s', async (_name, content, sentence) => {
  const { download, folder } = await serve(whole(ZIP, '"1"'), whole(content, '"2"'), whole(content, '"2"'));
  await download();
  await expect(download()).rejects.toThrow(sentence);
  expect(await readFile(join(folder, NAME))).toEqual(ZIP);
  expect(await readdir(join(folder, 'unfinished'))).toEqual([]);
});

test('says what to do where there is no network', async () => {
  const { download, server, url } = await serve();
  await new Promise((resolve) => server.close(resolve));
  await expect(download()).rejects.toThrow(/cannot be reached \(connect ECONNREFUSED/);
  await expect(download()).rejects.toThrow(instead(url));
});
