import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dayInBrussels } from '../../../rules/dayInBrussels.ts';
import { SourceFileError } from '../../tables/SourceFileError.ts';
import { type Answer, answer, codesOfResult, readResult, referenceOf } from './layouts/readAnswer.ts';
import { codesOf } from './layouts/parts.ts';
import { bulkFile, readBulkTopic } from './layouts/readBulk.ts';
import { readTopic, topicFile } from './layouts/readTopic.ts';
import type { Taken } from './layouts/Taken.ts';
import type { Notice } from './record/Notice.ts';
import { copyDay } from './values/copyDay.ts';

/** The content of one file. */
export interface CallsFile {
  /** The day of the copy. */
  day: string;
  notices: Notice[];
  /** Of a page of an answer. */
  answer: CallsPage | null;
  /** Tenders and other records that are no topics of calls for proposals. */
  otherCount: number;
  /** Records of an earlier index of the portal. */
  earlierCount: number;
  /** The codes of records that are not as the portal writes them and are left out; null where one has no code. */
  broken: (string | null)[];
  /** The codes of topics whose own rows of the budget are not as the portal writes them. */
  brokenBudgets: string[];
}

/** One page of an answer. */
export interface CallsPage {
  /** The name of the file without the number of the page: pages do not say what was asked. */
  query: string;
  page: number | null;
  /** The number that the portal announced in all, and the references of all that came. */
  announced: number;
  references: string[];
}

/**
 * Reads a file as the portal gives it: a page of an answer of its search, a topic's own file, or the file of all. Each record is
 * checked by itself.
 * @throws SourceFileError where it is none of these, or a copy of a day to come
 */
export async function readCallsFile(path: string): Promise<CallsFile> {
  const name = basename(path);
  const { mtime: changed } = await stat(path).catch(() => {
    throw new SourceFileError(`There is no file ${path}.`);
  });
  const value = parse(await readBytes(path, 'utf8'), name);
  const dayOf = (page: number | null, codes: readonly string[]): string =>
    copyDay({ name, changed, page, codes }, dayInBrussels(Date.now()));
  const found = answer.safeParse(value).data;
  if (found) return readAnswer(found, name, dayOf(found.pageNumber ?? null, found.results.flatMap(codesOfResult)));
  const { TopicDetails: topic } = topicFile.safeParse(value).data ?? {};
  if (topic) {
    const day = dayOf(null, codesOf(topic));
    return { day, answer: null, ...sorted([readTopic(topic, day)]) };
  }
  const bulk = bulkFile.safeParse(value).data?.fundingData.GrantTenderObj;
  if (bulk) {
    const day = dayOf(null, []);
    return { day, answer: null, ...sorted(bulk.map((one) => readBulkTopic(one, day))) };
  }
  throw new SourceFileError(
    `${name} is no file of the portal: it should be an answer of its search ("results"), a topic ("TopicDetails") or the file of all ("fundingData").`,
  );
}

function readAnswer({ totalResults: announced, pageNumber, results }: Answer, name: string, day: string): CallsFile {
  const page = pageNumber ?? null;
  const query = name.replace(/\.json$/i, '').replace(new RegExp(`\\D?0*${page ?? ''}$`), '');
  const references = results.map((one, place) => referenceOf(one, `${name} ${place}`));
  return { day, answer: { query, page, announced, references }, ...sorted(results.map((one) => readResult(one, day))) };
}

function sorted(taken: readonly Taken[]): Omit<CallsFile, 'day' | 'answer'> {
  const leftOut = (why: string): number => taken.filter((one) => 'leftOut' in one && one.leftOut === why).length;
  return {
    notices: taken.flatMap((one) => ('notice' in one ? one.notice : [])),
    otherCount: leftOut('otherType'),
    earlierCount: leftOut('earlierIndex'),
    broken: taken.flatMap((one) => ('broken' in one ? one.broken : [])),
    brokenBudgets: taken.flatMap((one) => ('notice' in one && one.brokenRows > 0 ? one.notice.code : [])),
  };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceFileError(`${file} is no JSON: it may have broken off; download it again.`);
  }
}
