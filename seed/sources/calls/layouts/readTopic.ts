import { z } from 'zod';
import type { Notice } from '../record/Notice.ts';
import { brusselsDays } from '../values/brusselsDay.ts';
import { ownBudget } from '../values/ownBudget.ts';
import { plainLine, plainText } from '../values/plainText.ts';
import type { Taken } from './Taken.ts';
import {
  actions,
  coded,
  codesOf,
  firstDay,
  firstList,
  isOtherType,
  keywordsOf,
  namedProgrammesOf,
  PORTAL,
  readActions,
  text,
  texts,
} from './parts.ts';

/** The file of one topic. */
export const topicFile = z.looseObject({ TopicDetails: z.looseObject({}) });

const details = z.looseObject({
  identifier: z.string().min(1),
  ...{ title: text, callIdentifier: text, callTitle: text, destinationDescription: text },
  ...{ description: text, conditions: text, keywords: texts, tags: texts, actions },
  frameworkProgramme: coded.nullish(),
  programmeDivision: z.array(coded).nullish(),
  budgetOverviewJSONItem: z.unknown(),
});

/** One topic from its own file, in English as the command asks for; what is no call for proposals is left out. */
export function readTopic(value: unknown, day: string): Taken {
  if (isOtherType(value)) return { leftOut: 'otherType' };
  const of = details.safeParse(value).data;
  if (!of) return { broken: codesOf(value)[0] ?? null };
  const { openings, deadlines, years, brokenCount, ...amounts } = ownBudget(of.budgetOverviewJSONItem, of.identifier);
  const own = readActions(of.actions);
  const notice: Notice = {
    ...{ layout: 'TOPIC', language: 'en', day, code: of.identifier },
    title: plainLine(of.title ?? ''),
    callCode: plainLine(of.callIdentifier ?? ''),
    callTitle: plainLine(of.callTitle ?? ''),
    ...own,
    openingDate: firstDay(own.openingDate, ...openings),
    deadlines: firstList(own.deadlines, brusselsDays(deadlines)),
    typesOfAction: own.typesOfAction.sort(),
    ...namedProgrammesOf(of.frameworkProgramme, of.programmeDivision),
    destination: plainLine(of.destinationDescription ?? ''),
    keywords: keywordsOf([...of.keywords, ...of.tags], [of.identifier, of.callIdentifier ?? null]),
    description: plainText(of.description ?? ''),
    conditions: plainText(of.conditions ?? ''),
    url: PORTAL + of.identifier,
    budgetByYear: years,
    ...amounts,
  };
  return { notice, brokenRows: brokenCount };
}
