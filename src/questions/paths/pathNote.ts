import type { LensKey } from '../../network/ties/Lens.ts';
import { isTied } from '../../network/ties/sharedCollaborations.ts';
import { MOST_TIES, type PathRequest } from './checkPathQuestion.ts';
import type { SearchNote } from '../explanation/searchNote.ts';
import { type Loosening, lensLoosenings } from '../ties/remedies.ts';
import { parentOfUnit, unconnected, unconnectedStarts } from '../ties/unconnected.ts';

/** Notes why there are no paths, or fewer than asked for; null where there are enough. */
export function pathNote(lens: LensKey, request: PathRequest, found: number, complete: boolean): SearchNote | null {
  const { first, maxTies } = request;
  if (found >= first) return null;
  if (!complete) return { reason: 'CUT', found };
  if (found > 0) return { reason: 'FEWER_PATHS', found, asked: first, maxTies };
  return unconnectedEnd(lens, request) ?? { reason: 'NO_PATH', maxTies };
}

/** Everything that may be loosened where there is no path: the conditions, or the unit at an end of it. */
export function pathLoosenings(lens: LensKey, request: PathRequest, note: SearchNote): Loosening<PathRequest>[] {
  if (note.reason === 'CUT' || note.reason === 'FEWER_PATHS') return [];
  if (note.reason === 'UNIT') return parentLoosenings(lens, request);
  const { maxTies, avoid, via, viaCountries, viaRegions, viaKinds, hubs } = request;
  const anybody = { via: null, viaCountries: null, viaRegions: null, viaKinds: null };
  const all: (Loosening<PathRequest> & { set: boolean })[] = [
    { limit: 'LONGER', set: maxTies < MOST_TIES, loosen: (one) => ({ ...one, maxTies: MOST_TIES }) },
    { limit: 'AVOID', set: avoid.length > 0, loosen: (one) => ({ ...one, avoid: [] }) },
    {
      limit: 'VIA',
      set: [via, viaCountries, viaRegions, viaKinds].some((one) => one !== null),
      loosen: (one) => ({ ...one, ...anybody }),
    },
    { limit: 'HUBS', set: hubs === 'EXCLUDE', loosen: (one) => ({ ...one, hubs: 'DAMPEN' }) },
  ];
  return [...all.filter(({ set }) => set), ...lensLoosenings<PathRequest>(request)];
}

function unconnectedEnd(lens: LensKey, { from, to }: PathRequest): SearchNote | null {
  return isTied(lens, to) ? unconnectedStarts(lens, from) : unconnected(lens, to, 'TARGET');
}

/** The parent in the place of the unit, where it may stand there. */
function parentLoosenings(lens: LensKey, { from, to, avoid }: PathRequest): Loosening<PathRequest>[] {
  const isTarget = !isTied(lens, to);
  const parent = parentOfUnit(lens.snapshot, isTarget ? to : from[0]!);
  if (parent === null || parent === to || from.includes(parent) || avoid.includes(parent)) return [];
  return [{ limit: 'PARENT', loosen: (one) => ({ ...one, ...(isTarget ? { to: parent } : { from: [parent] }) }) }];
}
