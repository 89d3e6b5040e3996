import type { Help, Hiding, Phrases, SearchEnd, SearchLimit, Sought } from '../Phrases.ts';

const ENDS: Readonly<Record<SearchEnd, string>> = {
  START: 'where the search starts',
  TARGET: 'the organisation to be reached',
  GIVEN: 'one of the organisations given',
};

const REMEDIES: Readonly<Record<SearchLimit, string>> = {
  LONGER: 'to allow longer chains (up to 6 ties)',
  AVOID: 'to avoid fewer organisations',
  VIA: 'to accept go-betweens of more countries, regions or kinds',
  HUBS: 'to let paths pass through hubs',
  ENDED: 'to count collaborations that have ended too',
  DAY: 'to ask as of today',
  FILTER: 'to loosen the filter',
  MODEL: 'to take the default model',
  GIVEN: 'to name fewer organisations',
  GROUP: 'to widen the group',
  CANDIDATES: 'to accept organisations of more countries, regions, kinds or fields',
  PARENT: 'to name the parent organisation',
};

const HIDING: Readonly<Record<Hiding, string>> = {
  FILTER: 'the filter in force leaves',
  MODEL: 'the model in force leaves',
  BOTH: 'the filter and the model in force leave',
};

/** The plural, and the word for none, after "no" or "no other". */
const SOUGHT: Readonly<Record<Sought, readonly [string, string]>> = {
  COMMON_PARTNERS: ['common partners', 'organisation is tied to all of those given'],
  SUGGESTIONS: [
    'suggestions',
    'organisation that fits is within three ties of the starting point without being tied to it already',
  ],
  BRIDGES: ['bridges', 'partner of the starting point is tied to an organisation of the group'],
  LEAVING: ['partners that leave', 'organisation that leaves is tied to the starting point'],
};

const ALTERNATIVES = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const ALL = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Notes on searches that found nothing or little, in English. */
export const englishNotes: Pick<
  Phrases,
  'unconnected' | 'unconnectedStarts' | 'unit' | 'noPath' | 'fewerPaths' | 'cut' | 'tooFew' | 'emptyGroup'
> = {
  unconnected: (name, end, hidden, help) =>
    hidden
      ? `For ${name}, ${ENDS[end]}, ${HIDING[hidden]} no shared project, cluster or agreement${advice(help)}`
      : `For ${name}, ${ENDS[end]}, no project, cluster or agreement shared with another organisation is on record${advice(help)}`,
  unconnectedStarts: (count, hidden, help) =>
    hidden
      ? `For ${count === 2 ? 'both' : `all ${count}`} starting organisations, ${HIDING[hidden]} no shared project, cluster or agreement${advice(help)}`
      : `${count === 2 ? 'Neither of the two' : `None of the ${count}`} starting organisations shares a project, cluster or agreement with another on record${advice(help)}`,
  unit: (unit, parent, { limits }) => {
    const instead = limits.includes('PARENT') ? `; try ${parent} instead` : '';
    return `The collaborations of ${unit} are on record only under ${parent}, its parent organisation${instead}`;
  },
  noPath: (maxTies, help) => `No path was found within ${ties(maxTies)}${advice(help)}`,
  fewerPaths: (found, asked, maxTies) =>
    found === 1
      ? `Only one of the ${asked} paths asked for was found within ${ties(maxTies)}`
      : `Only ${found} of the ${asked} paths asked for were found within ${ties(maxTies)}`,
  emptyGroup: (help) =>
    `No organisation other than the starting point fits every condition of the group${advice(help)}`,
  tooFew: (sought, found, asked, help) => {
    const [many, none] = SOUGHT[sought];
    const were = found === 1 ? 'one' : found;
    const only = `Only ${were} of the ${asked} ${many} asked for ${found === 1 ? 'was' : 'were'} found`;
    return `${found === 0 ? 'No' : `${only}: no other`} ${none}${advice(help)}`;
  },
  cut: (found) => {
    const stop = 'The search stopped at its limit of work';
    if (found === 0) return `${stop} before it found a path; there may still be one`;
    if (found === 1) return `${stop} after it found one path, which is right, but there may be a better one`;
    return `${stop} after it found ${found} paths, which are right, but there may be better ones`;
  },
};

function advice({ limits, together }: Help): string {
  if (limits.length === 0) return '';
  const remedies = limits.map((limit) => REMEDIES[limit]);
  return `; it may help ${together ? `${ALL.format(remedies)}, together` : ALTERNATIVES.format(remedies)}`;
}

function ties(count: number): string {
  return count === 1 ? 'one tie' : `${count} ties`;
}
