import type { LensKey } from '../../network/ties/Lens.ts';
import { isTied } from '../../network/ties/sharedCollaborations.ts';
import { isFiltered } from '../arguments/checkLensArguments.ts';
import type { PathRequest } from './checkPathQuestion.ts';
import type { SearchLimit } from '../explanation/Phrases.ts';
import type { SearchNote } from '../explanation/searchNote.ts';
import { unconnected, unconnectedStarts } from '../ties/unconnected.ts';

/** Notes why there are no paths, or fewer than asked for; null where there are enough. */
export function pathNote(lens: LensKey, request: PathRequest, found: number, complete: boolean): SearchNote | null {
  const { first, maxTies } = request;
  if (found >= first) return null;
  if (!complete) return { reason: 'CUT', found };
  if (found > 0) return { reason: 'FEWER_PATHS', found, asked: first, maxTies };
  return unconnectedEnd(lens, request) ?? { reason: 'NO_PATH', maxTies, limits: limitsOf(request) };
}

function unconnectedEnd(lens: LensKey, { from, to }: PathRequest): SearchNote | null {
  return isTied(lens, to) ? unconnectedStarts(lens, from) : unconnected(lens, to, 'TARGET');
}

function limitsOf({ avoid, viaCountries, viaRegions, viaKinds, hubs, filter }: PathRequest): SearchLimit[] {
  const limits: [SearchLimit, boolean][] = [
    ['AVOID', avoid.length > 0],
    ['VIA', viaCountries !== null || viaRegions !== null || viaKinds !== null],
    ['HUBS', hubs === 'EXCLUDE'],
    ['FILTER', isFiltered(filter)],
  ];
  return limits.filter(([, set]) => set).map(([limit]) => limit);
}
