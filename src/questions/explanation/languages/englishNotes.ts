import type { Phrases, SearchEnd, SearchLimit, Sought } from '../Phrases.ts';

const ENDS: Readonly<Record<SearchEnd, string>> = {
  START: 'where the search starts',
  TARGET: 'the organisation to be reached',
  GIVEN: 'one of the organisations given',
};

const REMEDIES: Readonly<Record<SearchLimit, string>> = {
  AVOID: 'to avoid fewer organisations',
  VIA: 'to accept go-betweens of more countries or kinds',
  HUBS: 'to let paths pass through hubs',
  FILTER: 'to loosen the filter',
  GIVEN: 'to name fewer organisations',
  GROUP: 'to widen the group',
  CANDIDATES: 'to accept organisations of more countries, kinds or fields',
};

/** The plural, and the word for none, after "no" or "no other". */
const SOUGHT: Readonly<Record<Sought, readonly [string, string]>> = {
  COMMON_PARTNERS: ['common partners', 'organisation is tied to all of those given'],
  SUGGESTIONS: [
    'suggestions',
    'organisation that fits is within three ties of the starting point without being tied to it already',
  ],
  BRIDGES: ['bridges', 'partner of the starting point is tied to an organisation of the group'],
};

const ALTERNATIVES = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Notes on searches that found nothing or little, in English. */
export const englishNotes: Pick<
  Phrases,
  'unconnected' | 'unconnectedStarts' | 'unit' | 'noPath' | 'fewerPaths' | 'cut' | 'tooFew' | 'emptyGroup'
> = {
  unconnected: (name, end, filtered) =>
    filtered
      ? `For ${name}, ${ENDS[end]}, the filter in force leaves no shared project, cluster or agreement; a looser filter may help`
      : `For ${name}, ${ENDS[end]}, no project, cluster or agreement shared with another organisation is on record`,
  unconnectedStarts: (count, filtered) => {
    const none = count === 2 ? 'Neither of the two' : `None of the ${count}`;
    return filtered
      ? `${none} starting organisations shares a project, cluster or agreement under the filter in force; a looser filter may help`
      : `${none} starting organisations shares a project, cluster or agreement with another on record`;
  },
  unit: (unit, parent) =>
    `The collaborations of ${unit} are on record only under ${parent}, its parent organisation; try ${parent} instead`,
  noPath: (maxTies, limits) => {
    const longer = maxTies < 6 ? ['to allow longer chains (up to 6 ties)'] : [];
    return `No path was found within ${ties(maxTies)}${help([...longer, ...limits.map((limit) => REMEDIES[limit])])}`;
  },
  fewerPaths: (found, asked, maxTies) =>
    found === 1
      ? `Only one of the ${asked} paths asked for was found within ${ties(maxTies)}`
      : `Only ${found} of the ${asked} paths asked for were found within ${ties(maxTies)}`,
  emptyGroup: () =>
    `No organisation other than the starting point fits every condition of the group${help([REMEDIES.GROUP])}`,
  tooFew: (sought, found, asked, limits) => {
    const [many, none] = SOUGHT[sought];
    const were = found === 1 ? 'one' : found;
    const only = `Only ${were} of the ${asked} ${many} asked for ${found === 1 ? 'was' : 'were'} found`;
    return `${found === 0 ? 'No' : `${only}: no other`} ${none}${help(limits.map((limit) => REMEDIES[limit]))}`;
  },
  cut: (found) => {
    const stop = 'The search stopped at its limit of work';
    if (found === 0) return `${stop} before it found a path; there may still be one`;
    if (found === 1) return `${stop} after it found one path, which is right, but there may be a better one`;
    return `${stop} after it found ${found} paths, which are right, but there may be better ones`;
  },
};

function help(remedies: readonly string[]): string {
  return remedies.length === 0 ? '' : `; it may help ${ALTERNATIVES.format(remedies)}`;
}

function ties(count: number): string {
  return count === 1 ? 'one tie' : `${count} ties`;
}
