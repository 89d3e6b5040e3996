import { pagePath } from '../pagePath.ts';
import { createHash } from 'node:crypto';
import type { Language } from '../explanation/Phrases.ts';
import type { Feed, FeedEntry, FeedItem, FeedSection } from './Feed.ts';
import {
  feedAnswer,
  type FeedLoad,
  type FeedMembership,
  type FeedMove,
  type FeedOrganisation,
  type FeedProject,
  type FeedProjects,
} from './feedDocument.ts';
import { FEED_WORDS } from './feedWords.ts';
import { loadName } from './loadName.ts';

const A_DAY = 86_400_000;
/** Days before its end on which a project is told to end soon: those that the document asks for. */
const SOON = 90;
const AUTHOR = 'Life-sciences knowledge graph';

/** The arguments as given, and the language. */
interface Told {
  language: Language;
  /** The organisations that were named, and those of a list. */
  given: { for?: unknown; list?: unknown };
}

/** The answer to `FEED_DOCUMENT` as a feed: an entry for each load, each project or membership that ends soon, and each date of a call that moved. */
export function changesFeed(data: unknown, { language, given }: Told): Feed {
  const { graph, changes } = feedAnswer.parse(data);
  const words = FEED_WORDS[language];
  const ids = changes.for.map(({ id }) => id);
  const about = JSON.stringify([language, ids]);
  const list = JSON.stringify(given.list ?? []);
  const page = `/changes${given.for === undefined ? '' : `?${ids.map((id) => `for=${encodeURIComponent(id)}`).join('&')}`}`;
  const from = given.for === undefined ? [] : ids;
  const context: EntryContext = { language, page, from, list, idOf: (subject) => urnOf(about, subject) };
  const { ending, endingMemberships, movedCalls, movedCallCount } = changes;
  const ends = ending.projects.flatMap((project) => endingEntry(project, context));
  const memberships = endingMemberships.memberships.flatMap((one) => membershipEntry(one, context));
  const moreMemberships = words.moreMemberships(endingMemberships.totalCount - memberships.length);
  const moves = movedCalls.map((move) => movedEntry(move, context));
  const entries = [
    ...changes.loads.map((load) => loadEntry(load, context)),
    ...[...ends, ...moreEntry(words.moreEnding(ending.totalCount - ending.projects.length), ends, context)],
    ...[...memberships, ...moreEntry(moreMemberships, memberships, context)],
    ...[...moves, ...moreEntry(words.moreMoved(movedCallCount - movedCalls.length), moves, context)],
  ].sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated));
  return {
    id: urnOf(about, `feed ${list}`),
    title: words.title(changes.for.map((one) => nameOf(one, language))),
    subtitle: words.subtitle,
    language: language === 'IT' ? 'it' : 'en',
    ...{ author: AUTHOR, updated: entries[0]?.updated ?? isoOf(graph.loadedAt), page, entries },
  };
}

interface EntryContext {
  language: Language;
  page: string;
  /** Ids of those who were named; empty for home. */
  from: readonly string[];
  /** The ids of the list, as text: a load is told otherwise for another list, and nothing else is. */
  list: string;
  idOf(subject: string): string;
}

function loadEntry(load: FeedLoad, context: EntryContext): FeedEntry {
  const { language, page, list, idOf } = context;
  const words = FEED_WORDS[language];
  const { id, at, source } = load.load;
  const sections = load.news === 'TOLD' ? sectionsOf(load, context) : [];
  const reason = load.news === 'FIRST_LOAD' ? words.firstLoad(loadName(source, language)) : words.unknown;
  const told = sections.map(({ heading }) => heading).join(', ') || words.nothing;
  return {
    id: idOf(`${id} ${at} ${list}`),
    title: load.news === 'TOLD' ? told : reason,
    updated: isoOf(at),
    ...{ page, sections },
  };
}

function sectionsOf(load: FeedLoad, { language, from }: EntryContext): FeedSection[] {
  const words = FEED_WORDS[language];
  const { newProjects, joinedProjects, endedProjects, newPartners, newPartnerCount, newWays, gone, goneCount } = load;
  const section = (heading: string, count: number, items: readonly FeedItem[]): FeedSection[] => {
    const left = count - items.length;
    return count === 0 ? [] : [{ heading, items, more: left > 0 ? words.more(left) : null }];
  };
  const ofProjects = (heading: (count: number) => string, projects: FeedProjects | null): FeedSection[] =>
    projects === null
      ? []
      : section(
          heading(projects.totalCount),
          projects.totalCount,
          projects.projects.map((one) => projectItem(one, language)),
        );
  return [
    ...ofProjects(words.newProjects, newProjects),
    ...ofProjects(words.joined, joinedProjects),
    ...section(
      words.partners(newPartnerCount ?? 0),
      newPartnerCount ?? 0,
      newPartners.map((one) => ({
        text: words.through(nameOf(one.organisation, language), throughOf(one, language)),
        page: pagePath('organisation', one.organisation.id),
      })),
    ),
    ...section(words.ways(newWays?.length ?? 0), newWays?.length ?? 0, waysOf(newWays ?? [], { language, from })),
    ...ofProjects(words.ended, endedProjects),
    ...section(
      words.gone(goneCount ?? 0, load.goneCut),
      goneCount ?? 0,
      gone.map(({ organisation, projectId, project }) => ({
        text: `${nameOf(organisation, language)}, ${project === null ? projectId : projectName(project, language)}`,
        page: project === null ? null : pagePath('project', project.id),
      })),
    ),
  ];
}

function waysOf(
  ways: NonNullable<FeedLoad['newWays']>,
  { language, from }: Pick<EntryContext, 'language' | 'from'>,
): FeedItem[] {
  const words = FEED_WORDS[language];
  const start = from.map((id) => `&from=${encodeURIComponent(id)}`).join('');
  return ways.map(({ organisation, isDirect, introducerCount, introducers: [best] }) => {
    const name = nameOf(organisation, language);
    const isTied = isDirect || best === undefined;
    return {
      text: isTied ? words.direct(name) : words.introduced(name, nameOf(best, language), introducerCount),
      page: `/?to=${encodeURIComponent(organisation.id)}${start}`,
    };
  });
}

function endingEntry(project: FeedProject, { language, idOf }: EntryContext): FeedEntry[] {
  const { endDate } = project;
  if (endDate === null) return [];
  return [
    {
      id: idOf(`${project.id} ends ${endDate}`),
      title: FEED_WORDS[language].ends(projectName(project, language), endDate),
      updated: new Date(Date.parse(endDate) - SOON * A_DAY).toISOString(),
      page: pagePath('project', project.id),
      sections: [],
    },
  ];
}

/** The last day of a membership or an agreement, told the same before it and after. */
function membershipEntry(one: FeedMembership, { language, idOf }: EntryContext): FeedEntry[] {
  const { cluster, agreement, endDate, organisations } = one;
  const of = cluster ?? agreement;
  if (of === null) return [];
  const words = FEED_WORDS[language];
  const names = organisations.map((organisation) => nameOf(organisation, language));
  const name = throughOf({ project: null, cluster, agreement }, language);
  return [
    {
      id: idOf(`${of.id} ends ${endDate}`),
      title: cluster === null ? words.agreementEnds(name, endDate) : words.membershipEnds(names, name, endDate),
      updated: new Date(Date.parse(endDate) - SOON * A_DAY).toISOString(),
      page: pagePath(cluster === null ? 'agreement' : 'cluster', of.id),
      sections: [],
    },
  ];
}

/** The entry that says how many more there are than have one of their own; none where these are all. */
function moreEntry(title: string | null, told: readonly FeedEntry[], { page, idOf }: EntryContext): FeedEntry[] {
  const last = told.at(-1);
  if (title === null || last === undefined) return [];
  return [{ id: idOf(title), title, updated: last.updated, page, sections: [] }];
}

function movedEntry(
  { call, predicate, before, now, lastSeenOn, movedOn }: FeedMove,
  { language, idOf }: EntryContext,
): FeedEntry {
  const words = FEED_WORDS[language];
  const heading = words.movedFrom(predicate, before, now);
  return {
    id: idOf(`${call.id} ${predicate} ${before} ${lastSeenOn}`),
    title: words.moved(call.title === null ? call.code : `${call.title} (${call.code})`),
    updated: isoOf(movedOn),
    page: pagePath('call', call.id),
    sections: [{ heading, items: [], more: null }],
  };
}

function projectItem(project: FeedProject, language: Language): FeedItem {
  const name = projectName(project, language);
  const text = project.endDate === null ? name : FEED_WORDS[language].until(name, project.endDate);
  return { text, page: pagePath('project', project.id) };
}

function throughOf(
  { project, cluster, agreement }: Pick<FeedLoad['newPartners'][number], 'project' | 'cluster' | 'agreement'>,
  language: Language,
): string {
  const isItalian = language === 'IT';
  if (project) return projectName(project, language);
  if (cluster) return (isItalian ? cluster.nameIt : null) ?? cluster.name;
  return (isItalian ? agreement?.titleIt : null) ?? agreement?.title ?? '';
}

function projectName({ id, acronym, displayTitle, titleIt }: FeedProject, language: Language): string {
  return acronym ?? (language === 'IT' ? titleIt : null) ?? displayTitle ?? id;
}

function nameOf({ displayName, nameIt }: FeedOrganisation, language: Language): string {
  return (language === 'IT' ? nameIt : null) ?? displayName;
}

/** ISO 8601 in UTC with milliseconds, of a day or a moment. */
function isoOf(moment: string): string {
  return new Date(moment).toISOString();
}

/** A name-based UUID (RFC 9562, version 8), which needs no domain of ours. */
function urnOf(about: string, subject: string): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([about, subject]))
    .digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
