import type { CallStatus } from '../../../rules/callStatus.ts';
import { NONE, UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { assertWanted } from '../columns/assertWanted.ts';
import { compareScores } from '../order/compareScores.ts';
import { projectsOf } from '../ties/workArea.ts';
import { deadlineFrom, statusOn } from './callDays.ts';
import { Experience, type PartnerWithin } from './Experience.ts';
import { type CloseProject, type Closeness, type SharedWord, WordMatch } from './WordMatch.ts';

/** Calls sought for organisations, by index. */
export interface CallsRequest {
  organisations: readonly number[];
  asOf: number;
  statuses: readonly CallStatus[];
  /** 1 for each programme that is asked for or narrower; null for any. */
  programmes: Uint8Array | null;
  first: number;
  offset: number;
  /** Set to 1 by another thread when nobody waits for it; it then throws. */
  stop?: Int32Array;
}

/** One call, and why it fits. Projects and organisations by index. */
export interface MatchedCall {
  call: number;
  status: CallStatus;
  /** The next deadline for one who is new to it; null where none is known. */
  deadline: number | null;
  score: number;
  /** The share of the call's telling words that the closest project has, by their weight. */
  wordShare: number;
  /** The projects that have most of its words, the closest first. */
  closest: CloseProject[];
  words: SharedWord[];
  /** False where no word of it tells it from others. */
  hasWords: boolean;
  /** Own projects in its programme part or its family of calls. */
  experience: number[];
  /** Partners with such projects, those first of whom one is closest to the call, and how many. */
  partners: (PartnerWithin & { words: string[] })[];
  partnerCount: number;
}

/** The calls that fit, best first. */
export interface MatchedCalls {
  matches: MatchedCall[];
  totalCount: number;
  /** Calls that were compared, those without anything in common too. */
  comparedCount: number;
  /** Projects that were compared. */
  projectCount: number;
  /** Announced calls of which neither dates nor the portal tell where they stand; they are left out. */
  unknownStatusCount: number;
  /** The newest day on which any of the compared calls was copied; null where there is none. */
  copiedOn: number | null;
}

/** The weights of experience in the same programme part or family, of oneself and of partners, beside the share of words. */
const [OWN_WEIGHT, PARTNER_WEIGHT] = [0.1, 0.05];
/** Projects, and partners, at which half of that weight is reached. */
const [OWN_HALF, PARTNER_HALF] = [2, 10];

interface Scored {
  call: number;
  status: CallStatus;
  deadline: number | null;
  score: number;
  closest: Closeness[];
}

/** Finds the calls that fit organisations on a day, best first: by words shared with their projects, and by experience. */
export function matchCalls(snapshot: Snapshot, request: CallsRequest): MatchedCalls {
  const { organisations, asOf, first, offset } = request;
  const projects = projectsOf(snapshot, organisations, asOf);
  const { calls, unknownStatusCount } = callsOn(snapshot, request);
  const words = new WordMatch(snapshot, projects);
  const experience = new Experience(snapshot, { organisations, projects, asOf });
  const scored = calls.map((one): Scored => {
    assertWanted(request.stop);
    const closest = words.closest(one.call);
    return { ...one, closest, score: scoreOf(shareOf(closest), experience, one.call) };
  });
  const ordered = scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => compareScores(a.score, b.score) || inTime(a, b) || a.call - b.call);
  const matches = ordered.slice(offset, offset + first).map((one): MatchedCall => {
    assertWanted(request.stop);
    const { call, closest } = one;
    const { own, partnerCount } = experience.of(call);
    const partners = experience.partners(call, words.shareIn(call));
    return {
      ...{ ...one, wordShare: shareOf(closest), hasWords: words.hasWords(call) },
      closest: closest.map((each) => ({ ...each, words: words.wordsOf(call, each.project) })),
      ...{ words: words.sharedWords(call, closest), experience: own, partnerCount },
      partners: partners.map((each) => ({ ...each, words: words.wordsOf(call, each.projects[0]!) })),
    };
  });
  const newest = calls.reduce((day, { call }) => Math.max(day, snapshot.calls.copies[call]!), UNKNOWN_DAY);
  const copiedOn = newest === UNKNOWN_DAY ? null : newest;
  const counts = { totalCount: ordered.length, comparedCount: calls.length, projectCount: projects.length };
  return { matches, ...counts, unknownStatusCount, copiedOn };
}

/** The announced calls of the statuses and programmes asked for. */
function callsOn({ calls }: Snapshot, { asOf, statuses, programmes }: CallsRequest) {
  const found: Omit<Scored, 'score' | 'closest'>[] = [];
  let unknownStatusCount = 0;
  for (let call = 0; call < calls.copies.length; call++) {
    if (calls.copies[call] === UNKNOWN_DAY) continue;
    const programme = calls.programmes[call]!;
    if (programmes && (programme === NONE || programmes[programme] === 0)) continue;
    const status = statusOn(calls, call, asOf);
    if (status === null) unknownStatusCount += 1;
    else if (statuses.includes(status)) found.push({ call, status, deadline: deadlineFrom(calls, call, asOf) });
  }
  return { calls: found, unknownStatusCount };
}

/** The largest share that any project has; 0 where no word is shared. */
function shareOf([first]: readonly Closeness[]): number {
  return first?.share ?? 0;
}

function scoreOf(share: number, experience: Experience, call: number): number {
  const { own, partnerCount } = experience.of(call);
  const part = (count: number, half: number): number => count / (count + half);
  return share + OWN_WEIGHT * part(own.length, OWN_HALF) + PARTNER_WEIGHT * part(partnerCount, PARTNER_HALF);
}

/** The earlier deadline first, what is not known last. */
function inTime(a: Scored, b: Scored): number {
  return (a.deadline ?? Infinity) === (b.deadline ?? Infinity)
    ? 0
    : (a.deadline ?? Infinity) - (b.deadline ?? Infinity);
}
