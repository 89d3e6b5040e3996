import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_STRENGTH_MODEL, type Lens } from '../network/Lens.ts';
import { NONE, type Snapshot } from '../network/Snapshot.ts';
import { isFiltered } from './checkLensArguments.ts';
import type { PathRequest } from './checkPathQuestion.ts';
import type { SearchLimit } from './explanation/Phrases.ts';
import type { SearchNote } from './explanation/searchNote.ts';

/** Why there are no paths, or fewer than asked for; null where there are as many as asked for. */
export function pathNote(lens: Lens, request: PathRequest, found: number, complete: boolean): SearchNote | null {
  const { first, maxTies } = request;
  if (found >= first) return null;
  if (!complete) return { reason: 'CUT', found };
  if (found > 0) return { reason: 'FEWER_PATHS', found, asked: first, maxTies };
  return unconnectedEnd(lens, request) ?? { reason: 'NO_PATH', maxTies, limits: limitsOf(request) };
}

function unconnectedEnd(lens: Lens, { from, to, filter, model }: PathRequest): SearchNote | null {
  const filtered = isFiltered(filter) || !isDeepStrictEqual(model, DEFAULT_STRENGTH_MODEL);
  const [start = NONE] = from;
  if (!hasTies(lens, to)) return unitNote(lens.snapshot, to) ?? unconnected(lens, to, 'TARGET', filtered);
  if (from.some((one) => hasTies(lens, one))) return null;
  if (from.length > 1) return { reason: 'UNCONNECTED_STARTS', count: from.length, filtered };
  return unitNote(lens.snapshot, start) ?? unconnected(lens, start, 'START', filtered);
}

function unconnected(lens: Lens, organisation: number, end: 'START' | 'TARGET', filtered: boolean): SearchNote {
  return { reason: 'UNCONNECTED', name: lens.snapshot.organisations.names[organisation]!, end, filtered };
}

/** A unit that is in no collaboration at all has none of its own. */
function unitNote({ organisations, membershipsOf }: Snapshot, unit: number): SearchNote | null {
  const parent = organisations.parents[unit]!;
  const alone = membershipsOf.offsets[unit] === membershipsOf.offsets[unit + 1];
  if (parent === NONE || !alone) return null;
  return { reason: 'UNIT', unit: organisations.names[unit]!, parent: organisations.names[parent]! };
}

function hasTies({ offsets }: Lens, organisation: number): boolean {
  return offsets[organisation]! < offsets[organisation + 1]!;
}

function limitsOf({ avoid, viaCountries, viaKinds, hubs, filter }: PathRequest): SearchLimit[] {
  const limits: [SearchLimit, boolean][] = [
    ['AVOID', avoid.length > 0],
    ['VIA', viaCountries !== null || viaKinds !== null],
    ['HUBS', hubs === 'EXCLUDE'],
    ['FILTER', isFiltered(filter)],
  ];
  return limits.filter(([, set]) => set).map(([limit]) => limit);
}
