/** The number of organisations from which on it is said that one shared project is of many. */
const MANY = 20;
/** Years after the end of the last shared work from which on it is said that nothing followed. */
const LONG_AGO = 5;

interface Tie {
  /** The number of all that is shared. */
  collaborationCount: number;
  /** The first of it. */
  collaborations: readonly {
    kind: string;
    running: boolean;
    endDate: string | null;
    organisationCount: number;
    organisationCountEstimated: boolean;
  }[];
}

/**
 * Tells what is weak in a tie: `among` how many organisations the only project is that it rests on, where they are many, and
 * the year since which nothing is on record, where that is more than five years ago on the day given. Null where it is not so,
 * or not known.
 */
export function weaknessOf(
  { collaborationCount, collaborations }: Tie,
  day: string,
): { among: number | null; since: string | null } {
  const [only] = collaborations;
  const isOne = collaborationCount === 1 && only?.kind === 'PROJECT' && !only.organisationCountEstimated;
  return {
    among: isOne && only.organisationCount >= MANY ? only.organisationCount : null,
    since: collaborations.length < collaborationCount ? null : lastEnd(collaborations, yearsBefore(day)),
  };
}

/** The year of the last end, where all ended before a day. */
function lastEnd(all: Tie['collaborations'], before: string): string | null {
  const ends = all.map(({ endDate }) => endDate);
  const last = ends.toSorted().at(-1);
  return last && all.every(({ endDate, running }) => !running && endDate !== null && endDate < before)
    ? last.slice(0, 4)
    : null;
}

/** The same day of the year five years earlier. */
function yearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - LONG_AGO}${day.slice(4)}`;
}
