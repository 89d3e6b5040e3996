import type { SharedWorkFragment } from '../graphql/generated.ts';

/** A way as its ties are told. */
interface Way {
  ties: readonly { collaborations: readonly SharedWorkFragment[] }[];
}

/** The place of what all ways share: each of their ties rests on it, or each first one, or some tie of each. */
export type Place = 'within' | 'begin' | 'over';

/** The project, cluster or agreement on which a tie of every one of several ways rests, and where; null where there is none. */
export function inEveryWay(ways: readonly Way[]): { shared: SharedWorkFragment; id: string; place: Place } | null {
  const [first, ...others] = ways;
  if (!first || others.length === 0) return null;
  const told = first.ties.flatMap(({ collaborations }) => collaborations);
  const found = told.flatMap((shared) => {
    const id = sharedId(shared);
    const place = id === null ? null : placeOf(ways, id);
    return id === null || place === null ? [] : [{ shared, id, place }];
  });
  return found.sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place))[0] ?? null;
}

const PLACES: readonly Place[] = ['within', 'begin', 'over'];

function placeOf(ways: readonly Way[], id: string): Place | null {
  const rests = ({ collaborations }: Way['ties'][number]) => collaborations.some((shared) => sharedId(shared) === id);
  if (ways.every(({ ties }) => ties.every(rests))) return 'within';
  if (ways.every(({ ties }) => ties[0] && rests(ties[0]))) return 'begin';
  return ways.every(({ ties }) => ties.some(rests)) ? 'over' : null;
}

/** The id of what two share: of the project, cluster or agreement; null where the source names none. */
export function sharedId({ project, cluster, agreement }: SharedWorkFragment): string | null {
  return (project ?? cluster ?? agreement)?.id ?? null;
}
