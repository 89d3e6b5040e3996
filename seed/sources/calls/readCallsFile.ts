import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { SourceFileError } from '../../tables/SourceFileError.ts';
import { type Answer, answer, readResult } from './layouts/readAnswer.ts';
import { bulkFile, readBulkTopic } from './layouts/readBulk.ts';
import { readTopic, topicFile } from './layouts/readTopic.ts';
import type { Notice } from './record/Notice.ts';
import { copyDay } from './values/copyDay.ts';

/** What one file holds. */
export interface CallsFile {
  /** The day of the copy. */
  day: string;
  notices: Notice[];
  /** Of a page of an answer: how many the portal announced, and the references of all that came. */
  answer: { announced: number; references: string[] } | null;
  /** Tenders and other records that are no topics of calls for proposals. */
  otherCount: number;
  /** Records of an earlier index of the portal. */
  earlierCount: number;
}

/**
 * Reads a file as the portal gives it: a page of an answer of its search, a topic's own file, or the file of all.
 * @throws SourceFileError where it is none of these
 */
export async function readCallsFile(path: string): Promise<CallsFile> {
  const file = basename(path);
  const { mtime } = await stat(path).catch(() => {
    throw new SourceFileError(`There is no file ${path}.`);
  });
  const value = parse(await readBytes(path, 'utf8'), file);
  const found = answer.safeParse(value).data;
  const day = copyDay(file, mtime, found?.pageNumber ?? null);
  if (found) return readAnswer(found, day);
  const rest = { day, answer: null, earlierCount: 0 };
  const topic = topicFile.safeParse(value).data;
  if (topic) return { ...rest, ...counted([readTopic(topic, day)]) };
  const bulk = bulkFile.safeParse(value).data;
  if (bulk) return { ...rest, ...counted(bulk.fundingData.GrantTenderObj.map((one) => readBulkTopic(one, day))) };
  throw new SourceFileError(
    `${file} is no file of the portal: it should be an answer of its search ("results"), a topic ("TopicDetails") or the file of all ("fundingData").`,
  );
}

function readAnswer({ totalResults, results }: Answer, day: string): CallsFile {
  const taken = results.map((result) => readResult(result, day));
  const leftOut = (why: string): number => taken.filter((one) => 'leftOut' in one && one.leftOut === why).length;
  return {
    day,
    notices: taken.flatMap((one) => ('notice' in one && one.notice.code !== '' ? one.notice : [])),
    answer: { announced: totalResults, references: results.map(({ reference }) => reference) },
    otherCount: leftOut('otherType'),
    earlierCount: leftOut('earlierIndex'),
  };
}

function counted(read: readonly (Notice | null)[]): Pick<CallsFile, 'notices' | 'otherCount'> {
  const notices = read.filter((notice) => notice !== null);
  return { notices, otherCount: read.length - notices.length };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceFileError(`${file} is no JSON: it may have broken off; download it again.`);
  }
}
