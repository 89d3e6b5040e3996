import { open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { SourceFileError } from '../../../tables/SourceFileError.ts';

/** Number of times in one run that a download which broke off is taken up again. */
const MOST_RESUMED = 5;
const MEGABYTE = 1e6;
/** Progress is told at each of this many parts. */
const STEPS = 10;

/** A file that is being downloaded: how much of it is there, and of which version, as the server calls it. */
interface Part {
  path: string;
  bytes: number;
  version: string;
}

/**
 * Downloads a file to `path`, and goes on where an earlier download broke off if the server still has the same version.
 * The version stands beside it in `path` + `.version`.
 * @throws SourceFileError where there is no network, no such file, or the download breaks off again and again
 */
export async function downloadFile(url: string, path: string, report: (line: string) => void): Promise<void> {
  for (let resumed = 0; ; resumed++) {
    const part = await partAt(path);
    const response = await ask(url, part);
    const error = await receive(response, part, report);
    if (error === null) return;
    const { bytes } = await partAt(path);
    const broken = `${basename(url)} broke off after ${megabytes(bytes)} MB (${error})`;
    if (resumed === MOST_RESUMED) {
      throw new SourceFileError(`${broken}. Run the same command again: it goes on from there.`);
    }
    report(`${broken}: going on.`);
  }
}

/** Asks whether a server still has the version of a file that stands beside it. */
export async function isCurrent(url: string, path: string): Promise<boolean> {
  const { bytes, version } = await partAt(path);
  if (bytes === 0 || version === '') return false;
  const response = await send(url, { method: 'HEAD' });
  await response.body?.cancel();
  return response.ok && versionOf(response) === version;
}

async function partAt(path: string): Promise<Part> {
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  return { path, bytes, version: await readFile(`${path}.version`, 'utf8').catch(() => '') };
}

/** The answer with the rest of the file, or with all of it where there is nothing yet or another version. */
async function ask(url: string, { path, bytes, version }: Part): Promise<Response> {
  const isBegun = bytes > 0 && version !== '';
  const headers: Record<string, string> = isBegun ? { range: `bytes=${bytes}-`, 'if-range': version } : {};
  const response = await send(url, { headers: { ...headers, 'accept-encoding': 'identity' } });
  const isRest = response.status === 206 && isBegun && versionOf(response) === version && startOf(response) === bytes;
  if (response.status === 200 || isRest) return response;
  await response.body?.cancel();
  if (!isBegun) throw new SourceFileError(`${url} answered ${response.status} ${response.statusText}, not the file.`);
  await rm(path, { force: true });
  return ask(url, { path, bytes: 0, version: '' });
}

async function send(url: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new SourceFileError(`${url} cannot be reached (${cause}).`);
  }
}

/** Writes what an answer holds; null when the file is whole, else why it is not. */
async function receive(response: Response, part: Part, report: (line: string) => void): Promise<string | null> {
  const from = response.status === 206 ? part.bytes : 0;
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const total = from + length;
  await writeFile(`${part.path}.version`, versionOf(response));
  const file = await open(part.path, from === 0 ? 'w' : 'a');
  let bytes = from;
  try {
    for await (const chunk of response.body ?? []) {
      await file.writeFile(chunk);
      const step = Math.floor((bytes / total) * STEPS);
      bytes += chunk.length;
      if (Math.floor((bytes / total) * STEPS) > step) {
        report(`${basename(response.url)}: ${megabytes(bytes)} of ${megabytes(total)} MB.`);
      }
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await file.close();
  }
  return Number.isNaN(total) || bytes === total ? null : `${total} bytes were announced`;
}

/** A text that changes with the file; empty where the server gives none. */
function versionOf({ headers }: Response): string {
  const tag = headers.get('etag');
  return tag !== null && !tag.startsWith('W/') ? tag : (headers.get('last-modified') ?? '');
}

function startOf({ headers }: Response): number | null {
  const [, start] = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '') ?? [];
  return start === undefined ? null : Number(start);
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
