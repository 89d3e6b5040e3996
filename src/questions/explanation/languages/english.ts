import type { CollaborationRole } from '../../../../rules/vocabulary.ts';
import { bondOf } from '../bondOf.ts';
import type { Bond } from '../bondOf.ts';
import type { CollaborationStory, TieStory } from '../CollaborationStory.ts';
import { englishConsortium } from './englishConsortium.ts';
import { englishEligibility } from './englishEligibility.ts';
import { englishNotes } from './englishNotes.ts';
import { englishSuggestions } from './englishSuggestions.ts';
import { formatDay } from '../formatDay.ts';
import { formatTitle } from '../formatTitle.ts';
import { phaseOf } from '../phaseOf.ts';
import type { Phase } from '../phaseOf.ts';
import type { Mention, Phrases } from '../Phrases.ts';

/** Verbs by bond and phase: the auxiliary, after which "also" goes, and the rest up to the title. */
const DEEDS: Readonly<Record<Bond, Readonly<Record<Phase, readonly [string, string]>>>> = {
  PROJECT: {
    RUNNING: ['have', 'been working together in the project'],
    RUNNING_START_UNKNOWN: ['are', 'working together in the project'],
    ENDED: ['', 'worked together in the project'],
    UNDATED: ['are', 'listed together in the project'],
  },
  CLUSTER: {
    RUNNING: ['have', 'been part of the cluster'],
    RUNNING_START_UNKNOWN: ['are', 'part of the cluster'],
    ENDED: ['were', 'part of the cluster'],
    UNDATED: ['are', 'listed together in the cluster'],
  },
  MEMBERS: {
    RUNNING: ['have', 'been members of the cluster'],
    RUNNING_START_UNKNOWN: ['are', 'members of the cluster'],
    ENDED: ['were', 'members of the cluster'],
    UNDATED: ['are', 'listed as members of the cluster'],
  },
  AGREEMENT: {
    RUNNING: ['have', 'been working together under the agreement'],
    RUNNING_START_UNKNOWN: ['are', 'working together under the agreement'],
    ENDED: ['', 'worked together under the agreement'],
    UNDATED: ['are', 'listed together in the agreement'],
  },
  PARTIES: {
    RUNNING: ['have', 'been parties to the agreement'],
    RUNNING_START_UNKNOWN: ['are', 'parties to the agreement'],
    ENDED: ['were', 'parties to the agreement'],
    UNDATED: ['are', 'listed as parties to the agreement'],
  },
};

/** One, and two of them. */
const ROLES: Readonly<Record<CollaborationRole, readonly [string, string]>> = {
  COORDINATOR: ['coordinator', 'coordinators'],
  PARTICIPANT: ['participant', 'participants'],
  PARTNER: ['partner', 'partners'],
  ASSOCIATED_PARTNER: ['associated partner', 'associated partners'],
  INTERNATIONAL_PARTNER: ['international partner', 'international partners'],
  THIRD_PARTY: ['third party', 'third parties'],
  MANAGER: ['manager', 'managers'],
  MEMBER: ['member', 'members'],
  PARTY: ['party', 'parties'],
};

/** Explanations and notes in English. */
export const english: Phrases = {
  opening,
  transition,
  collaboration,
  more,
  ...englishNotes,
  ...englishSuggestions,
  ...englishEligibility,
  ...englishConsortium,
};

function opening(first: TieStory, rest: readonly TieStory[]): string {
  if (rest.length === 0) return `${first.a} and ${first.b} already know each other`;
  const steps = rest.map(({ a, b }, index) => {
    if (index === 0) return `${a} could introduce ${first.a} to ${b}`;
    return `${index === rest.length - 1 ? 'and ' : ''}${a} in turn to ${b}`;
  });
  return steps.join(', ');
}

function transition(index: number, tieCount: number): string {
  if (index === 0) return '';
  if (index === 1) return 'In turn, ';
  return index === tieCount - 1 ? 'Finally, ' : 'Next, ';
}

function collaboration(story: CollaborationStory, tie: TieStory, mention: Mention): string {
  const [auxiliary, deed] = DEEDS[bondOf(story)][phaseOf(story)];
  const also = mention === 'ALSO' ? 'also' : '';
  const title = formatTitle(story.label, ['“', '”'], ['‘', '’']);
  const clause = [subject(story, tie, mention), auxiliary, also, deed, title, period(story)];
  const said = [clause.filter((part) => part !== '').join(' '), roles(story, tie, mention)];
  return said.filter((part) => part !== '').join(', ') + outlook(story, tie);
}

function subject({ aRole, bRole }: CollaborationStory, { a, b }: TieStory, mention: Mention): string {
  if (mention !== 'NAMES') return 'They';
  if (aRole === bRole) return `${a} and ${b}`;
  return `${a}${aRole === null ? '' : ` (${ROLES[aRole][0]})`} and ${b}${bRole === null ? '' : ` (${ROLES[bRole][0]})`}`;
}

function period({ start, end, running }: CollaborationStory): string {
  if (start === null) {
    if (end === null) return '(dates not on record)';
    return running ? '(start date not on record)' : `until ${day(end)} (start date not on record)`;
  }
  if (running) return `since ${day(start)}`;
  if (end === null) return `from ${day(start)} (end date not on record)`;
  return start === end ? `on ${day(start)}` : `from ${day(start)} to ${day(end)}`;
}

/** The roles that neither the subject nor the bond has said. */
function roles(story: CollaborationStory, { a, b }: TieStory, mention: Mention): string {
  const { aRole, bRole } = story;
  const bond = bondOf(story);
  if (bond === 'MEMBERS' || bond === 'PARTIES') return '';
  if (aRole === bRole) return aRole === null ? '' : `both as ${ROLES[aRole][1]}`;
  if (mention === 'NAMES') return '';
  if (aRole !== null && bRole !== null) return `as ${ROLES[aRole][0]} and ${ROLES[bRole][0]} respectively`;
  if (aRole !== null) return `with ${a} in the role of ${ROLES[aRole][0]}`;
  return bRole === null ? '' : `with ${b} in the role of ${ROLES[bRole][0]}`;
}

/** Tells the end on record of a running collaboration. */
function outlook({ start, end, running }: CollaborationStory, { asOf }: TieStory): string {
  if (!running || (start === null && end === null)) return '';
  return end === null ? `; no end date is on record as of ${day(asOf)}` : `; the end is planned for ${day(end)}`;
}

function more(count: number): string {
  return count === 1 ? 'They share one more collaboration' : `They share ${count} more collaborations`;
}

function day(date: string): string {
  return formatDay(date, 'EN');
}
