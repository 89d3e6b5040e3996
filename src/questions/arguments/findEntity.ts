import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { indexOfText, textAt, type TextColumn } from '../../network/columns/TextColumn.ts';
import { ownIdOf } from '../askedId.ts';
import { findCall, findCoded, findCollaboration, findOrganisation } from './resolveIds.ts';

/** Something of the graph: the name of its type, and the id that it has now. */
export interface FoundEntity {
  type: string;
  id: string;
}

/** The types in memory: what finds the index of an id, and their ids. */
const FINDERS: Readonly<
  Record<string, [(snapshot: Snapshot, id: string) => number | null, (snapshot: Snapshot) => TextColumn]>
> = {
  Organisation: [(snapshot, id) => findOrganisation(snapshot, 'id', id), ({ organisations }) => organisations.ids],
  Project: [
    (snapshot, id) => findCollaboration(snapshot, 'id', id, 'PROJECT'),
    ({ collaborations }) => collaborations.ids,
  ],
  Cluster: [
    (snapshot, id) => findCollaboration(snapshot, 'id', id, 'CLUSTER'),
    ({ collaborations }) => collaborations.ids,
  ],
  Agreement: [
    (snapshot, id) => findCollaboration(snapshot, 'id', id, 'AGREEMENT'),
    ({ collaborations }) => collaborations.ids,
  ],
  Programme: [({ programmes }, id) => indexIn(programmes.ids, id), ({ programmes }) => programmes.ids],
  Field: [({ fields }, id) => indexIn(fields.ids, id), ({ fields }) => fields.ids],
  Call: [findCall, ({ calls }) => calls.ids],
  Country: [({ countries }, id) => findCoded(countries.ids, id, 'country'), ({ countries }) => countries.ids],
  Region: [({ regions }, id) => findCoded(regions.ids, id, 'region'), ({ regions }) => regions.ids],
};

/**
 * Finds what bears an id, whatever its type, in every form that a question takes; null where nothing in memory bears it.
 * BAD_USER_INPUT where several do and it is the id of none.
 */
export function findEntity(snapshot: Snapshot, id: string): FoundEntity | null {
  for (const type of Object.keys(FINDERS)) {
    const found = findOfType(snapshot, type, id);
    if (found !== null) return { type, id: found };
  }
  return null;
}

/** The id that something of a type has now; null where nothing of it bears this one, or the type is not in memory. */
export function findOfType(snapshot: Snapshot, type: string, id: string): string | null {
  const [find, idsOf] = FINDERS[type] ?? [];
  const index = find?.(snapshot, id) ?? null;
  return index === null ? null : textAt(idsOf!(snapshot), index);
}

function indexIn(known: TextColumn, id: string): number | null {
  const index = indexOfText(known, ownIdOf(id));
  return index === NONE ? null : index;
}
