import { z } from 'zod';
import { brusselsDays } from '../values/brusselsDay.ts';
import { PORTAL_STATUS } from '../values/codes.ts';
import { ownBudget } from '../values/ownBudget.ts';
import { plainLine, plainText } from '../values/plainText.ts';
import type { Taken } from './Taken.ts';
import {
  actions,
  firstDay,
  firstList,
  keywordsOf,
  linesOf,
  PORTAL,
  procedureOf,
  programmesOf,
  readActions,
  text,
  texts,
} from './parts.ts';

/** Every value is a list of texts; what is not known is absent or an empty list. */
const metadata = z.looseObject({
  ...{ identifier: texts, type: texts, language: texts, title: texts, status: texts, startDate: texts },
  ...{ callIdentifier: texts, callTitle: texts, deadlineDate: texts, deadlineModel: texts, typesOfAction: texts },
  ...{ frameworkProgramme: texts, programmeDivision: texts, destinationDescription: texts, keywords: texts },
  ...{ tags: texts, descriptionByte: texts, topicConditions: texts, budgetOverview: texts, actions: texts },
  ...{ DATASOURCE: texts, cftId: texts },
});
const result = z.looseObject({ reference: z.string(), url: text, language: text, metadata });
type Result = z.infer<typeof result>;
/** The name of a record, also of one that is not as it should be. */
const referred = z.looseObject({ reference: z.string() });
const codes = z.array(z.unknown()).nullish();
const named = z.looseObject({ metadata: z.looseObject({ identifier: codes, callIdentifier: codes }) });

/** One page of an answer of the portal's search; each record is checked by itself. */
export const answer = z.looseObject({
  totalResults: z.number(),
  pageNumber: z.number().nullish(),
  results: z.array(z.unknown()),
});
export type Answer = z.infer<typeof answer>;

/** One record of an answer; what is no topic of a call for proposals, or stems from an earlier index, is left out. */
export function readResult(value: unknown, day: string): Taken {
  const { metadata: of, url, language, reference } = result.safeParse(value).data ?? {};
  const [code] = of?.identifier ?? [];
  if (of && !of.type.includes('1')) return { leftOut: 'otherType' };
  if (of && isOfEarlierIndex(of)) return { leftOut: 'earlierIndex' };
  if (!of || !code) return { broken: codesOfResult(value)[0] ?? null };
  const own = readActions(actions.safeParse(parsed(of.actions[0])).data);
  const money = ownBudget(parsed(of.budgetOverview[0]), code);
  const callCode = plainLine(of.callIdentifier[0] ?? '');
  const { openings, deadlines, years, brokenCount, ...amounts } = money;
  return {
    brokenRows: brokenCount,
    notice: {
      layout: of.descriptionByte.length > 0 || of.budgetOverview.length > 0 ? 'TEXT' : 'BARE',
      language: of.language[0] ?? language ?? languageOf(reference ?? '') ?? 'en',
      day,
      code,
      title: plainLine(of.title[0] ?? ''),
      callCode,
      callTitle: plainLine(of.callTitle[0] ?? ''),
      status: PORTAL_STATUS[of.status[0] ?? ''] ?? own.status,
      openingDate: firstDay(own.openingDate, of.startDate[0], ...openings),
      deadlines: firstList(own.deadlines, brusselsDays(of.deadlineDate), brusselsDays(deadlines)),
      procedure: procedureOf(of.deadlineModel[0]) ?? own.procedure,
      typesOfAction: firstList(linesOf(of.typesOfAction), own.typesOfAction).sort(),
      ...programmesOf(of.frameworkProgramme[0], of.programmeDivision),
      destination: plainLine(of.destinationDescription[0] ?? ''),
      keywords: keywordsOf([...of.keywords, ...of.tags], [code, callCode]),
      description: plainText(of.descriptionByte[0] ?? ''),
      conditions: plainText(of.topicConditions[0] ?? ''),
      url: url?.includes('/topic-details/') ? url : PORTAL + code,
      budgetByYear: years,
      ...amounts,
    },
  };
}

/** The reference of a record; of one that has none its place, because it came all the same. */
export function referenceOf(value: unknown, place: string): string {
  return referred.safeParse(value).data?.reference ?? place;
}

/** The codes of a record's topic and call, as far as it has them. */
export function codesOfResult(value: unknown): string[] {
  const { identifier, callIdentifier } = named.safeParse(value).data?.metadata ?? {};
  return [...(identifier ?? []), ...(callIdentifier ?? [])].flatMap((code) => (typeof code === 'string' ? code : []));
}

/** The two letters at the end of a reference: `50161234TOPICSen`. */
function languageOf(reference: string): string | undefined {
  return /TOPICS([a-z]{2})$/.exec(reference)?.[1];
}

/** Records of an earlier index, which say "open" of calls long closed, have neither text nor budget. */
function isOfEarlierIndex({ descriptionByte, budgetOverview, DATASOURCE, cftId }: Result['metadata']): boolean {
  if (descriptionByte.length > 0 || budgetOverview.length > 0) return false;
  return DATASOURCE.includes('SEDIA_PRD_CENTRICITY') || cftId.length > 0;
}

/** The value of JSON in a text; undefined where it is none. */
function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
