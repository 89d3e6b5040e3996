import { z } from 'zod';
import type { Notice } from '../record/Notice.ts';
import { brusselsDays } from '../values/brusselsDay.ts';
import { PORTAL_STATUS } from '../values/codes.ts';
import { plainLine } from '../values/plainText.ts';
import type { Taken } from './Taken.ts';
import {
  actions,
  coded,
  codesOf,
  firstDay,
  firstList,
  isOtherType,
  keywordsOf,
  linesOf,
  namedProgrammesOf,
  PORTAL,
  procedureOf,
  readActions,
  text,
  texts,
} from './parts.ts';

const moments = z
  .array(z.unknown())
  .nullish()
  .transform((list) => list ?? []);

/** The file of all topics and tenders; each object is checked by itself. */
export const bulkFile = z.looseObject({ fundingData: z.looseObject({ GrantTenderObj: z.array(z.unknown()) }) });

const bulkTopic = z.looseObject({
  identifier: z.string().min(1),
  ...{ title: text, callIdentifier: text, callTitle: text, keywords: texts, tags: texts, actions },
  plannedOpeningDateLong: z.unknown(),
  deadlineDatesLong: moments,
  frameworkProgramme: coded.nullish(),
  programmeDivision: z.array(coded).nullish(),
  status: coded.nullish(),
  // Its name is misspelt in the file.
  sumbissionProcedure: coded.nullish(),
  topicActions: z.array(z.looseObject({ description: text })).nullish(),
});

/** One object of the file of all: no text and no money; what is no call for proposals is left out. */
export function readBulkTopic(value: unknown, day: string): Taken {
  if (isOtherType(value)) return { leftOut: 'otherType' };
  const of = bulkTopic.safeParse(value).data;
  if (!of) return { broken: codesOf(value)[0] ?? null };
  const own = readActions(of.actions);
  const named = linesOf((of.topicActions ?? []).map(({ description }) => description));
  const none = { budget: null, budgetByYear: {}, expectedGrants: null, minContribution: null, maxContribution: null };
  const notice: Notice = {
    ...{ layout: 'BULK', language: 'en', day, code: of.identifier },
    title: plainLine(of.title ?? ''),
    callCode: plainLine(of.callIdentifier ?? ''),
    callTitle: plainLine(of.callTitle ?? ''),
    status: PORTAL_STATUS[of.status?.id ?? 0] ?? own.status,
    openingDate: firstDay(own.openingDate, of.plannedOpeningDateLong),
    deadlines: firstList(own.deadlines, brusselsDays(of.deadlineDatesLong)),
    procedure: procedureOf(of.sumbissionProcedure) ?? own.procedure,
    typesOfAction: firstList(named, own.typesOfAction).sort(),
    ...namedProgrammesOf(of.frameworkProgramme, of.programmeDivision),
    keywords: keywordsOf([...of.keywords, ...of.tags], [of.identifier, of.callIdentifier ?? null]),
    ...{ destination: null, description: null, conditions: null, url: PORTAL + of.identifier },
    ...none,
  };
  return { notice, brokenRows: 0 };
}
