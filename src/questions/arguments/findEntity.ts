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
 * What an id is the id of, whatever its type, in every form that a question takes; null where nothing in memory bears it.
 * BAD_USER_INPUT where several do and it is the id of none.
 */
export function findEntity(snapshot: Snapshot, id: string): FoundEntity | null {
  for (const [type, [find, idsOf]] of Object.entries(FINDERS)) {
    const index = find(snapshot, id);
    if (index !== null) return { type, id: textAt(idsOf(snapshot), index) };
  }
  return null;
}

function indexIn(known: TextColumn, id: string): number | null {
  const index = indexOfText(known, ownIdOf(id));
  return index === NONE ? null : index;
}
