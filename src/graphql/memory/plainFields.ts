import { COLLABORATION_KINDS, type CollaborationKind, ORGANISATION_KINDS } from '../../../rules/vocabulary.ts';
import type { ShownGroup, ShownName } from '../../../rules/shownFields.ts';
import { NONE, UNKNOWN_DAY } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { shownValue } from '../../network/columns/ShownColumns.ts';
import { indexOfText, textAt, type TextColumn } from '../../network/columns/TextColumn.ts';

/** The value of a row as the schema's resolver takes it: null where it is unknown, undefined where this snapshot does not hold it. */
type PlainValue = (snapshot: Snapshot, row: number) => string | number | boolean | null | undefined;

/** One other entity: the row of its type, NONE where there is none, undefined where this snapshot does not hold it. */
interface PlainLink {
  type: string;
  rowOf: (snapshot: Snapshot, row: number) => number | undefined;
}

/** A type of the schema whose entities are in memory. */
export interface PlainType {
  /** The row of an id that an entity of the type has now, NONE where none has it here. */
  rowOf(snapshot: Snapshot, id: string): number;
  fields: Readonly<Record<string, PlainValue | PlainLink>> & { id: PlainValue };
}

/**
 * The fields that are answered from memory, by type: those that the snapshot holds just as the database does. All take no
 * arguments. `test/entities.test.ts` compares each with what the generated resolver says.
 */
export const PLAIN_FIELDS: Readonly<Record<string, PlainType>> = {
  Organisation: {
    rowOf: ({ organisations }, id) => indexOfText(organisations.ids, id),
    fields: {
      id: text(({ organisations }) => organisations.ids),
      name: text(({ organisations }) => organisations.names),
      displayName: text(({ organisations }) => organisations.displayNames),
      nameIt: shown('organisations', 'nameIt'),
      shortName: shown('organisations', 'shortName'),
      kind: ({ organisations }, row) => ORGANISATION_KINDS[organisations.kinds[row]!] ?? null,
      city: shown('organisations', 'city'),
      displayCity: shown('organisations', 'displayCity'),
      latitude: shown('organisations', 'latitude'),
      longitude: shown('organisations', 'longitude'),
      sme: ({ organisations }, row) => (organisations.smes[row] === NONE ? null : organisations.smes[row] === 1),
      partnerCount: ({ partnerCounts }, row) => partnerCounts[row]!,
      country: link('Country', ({ organisations }) => organisations.countries),
      region: link('Region', ({ organisations }) => organisations.regions),
    },
  },
  Funder: {
    rowOf(snapshot, id) {
      const row = indexOfText(snapshot.organisations.ids, id);
      return row !== NONE && shownValue(snapshot.shown, 'organisations', 'isFunder', row) === true ? row : NONE;
    },
    fields: {
      id: text(({ organisations }) => organisations.ids),
      name: text(({ organisations }) => organisations.names),
      nameIt: shown('organisations', 'nameIt'),
      shortName: shown('organisations', 'shortName'),
      kind: ({ organisations }, row) => ORGANISATION_KINDS[organisations.kinds[row]!] ?? null,
      country: link('Country', ({ organisations }) => organisations.countries),
    },
  },
  Project: {
    rowOf: (snapshot, id) => collaborationOf(snapshot, id, 'PROJECT'),
    fields: {
      id: text(({ collaborations }) => collaborations.ids),
      acronym: shown('collaborations', 'acronym'),
      title: shown('collaborations', 'title'),
      displayTitle: shown('collaborations', 'displayTitle'),
      titleIt: shown('collaborations', 'titleIt'),
      status: shown('collaborations', 'status'),
      type: family,
      projectType: family,
      startDate: day(({ collaborations }) => collaborations.starts),
      endDate: day(({ collaborations }) => collaborations.ends),
      awarded: ({ collaborations }, row) => euro(collaborations.awarded[row]!),
      programme: link('Programme', ({ collaborations }) => collaborations.mainProgrammes),
      call: link('Call', ({ collaborations }) => collaborations.calls),
    },
  },
  Cluster: {
    rowOf: (snapshot, id) => collaborationOf(snapshot, id, 'CLUSTER'),
    fields: {
      id: text(({ collaborations }) => collaborations.ids),
      name: text(({ collaborations }) => collaborations.labels),
      nameIt: shown('collaborations', 'nameIt'),
      startDate: day(({ collaborations }) => collaborations.starts),
      endDate: day(({ collaborations }) => collaborations.ends),
    },
  },
  Agreement: {
    rowOf: (snapshot, id) => collaborationOf(snapshot, id, 'AGREEMENT'),
    fields: {
      id: text(({ collaborations }) => collaborations.ids),
      title: text(({ collaborations }) => collaborations.labels),
      titleIt: shown('collaborations', 'titleIt'),
      startDate: day(({ collaborations }) => collaborations.starts),
      endDate: day(({ collaborations }) => collaborations.ends),
    },
  },
  Programme: {
    rowOf: ({ programmes }, id) => indexOfText(programmes.ids, id),
    fields: {
      id: text(({ programmes }) => programmes.ids),
      code: shown('programmes', 'code'),
      title: shown('programmes', 'title'),
      titleIt: shown('programmes', 'titleIt'),
      shortName: shown('programmes', 'shortName'),
      projectCount: shown('programmes', 'projectCount'),
      partOf: link('Programme', ({ programmes }) => programmes.parents),
    },
  },
  Field: {
    rowOf: ({ fields }, id) => indexOfText(fields.ids, id),
    fields: {
      id: text(({ fields }) => fields.ids),
      code: shown('fields', 'code'),
      title: text(({ fields }) => fields.labels),
      titleIt: shown('fields', 'titleIt'),
      projectCount: shown('fields', 'projectCount'),
      narrowerThan: link('Field', ({ fields }) => fields.parents),
    },
  },
  Call: {
    rowOf: ({ calls }, id) => indexOfText(calls.ids, id),
    fields: {
      id: text(({ calls }) => calls.ids),
      code: shown('calls', 'code'),
      title: shown('calls', 'title'),
      openingDate: day(({ calls }) => calls.openings),
      lastEntry: day(({ calls }) => calls.lastEntries),
      copiedOn: day(({ calls }) => calls.copies),
      programme: link('Programme', ({ calls }) => calls.programmes),
    },
  },
  Country: {
    rowOf: ({ countries }, id) => indexOfText(countries.ids, id),
    fields: {
      id: text(({ countries }) => countries.ids),
      code: shown('countries', 'code'),
      name: text(({ countries }) => countries.labels),
      nameIt: shown('countries', 'nameIt'),
      projectCount: shown('countries', 'projectCount'),
    },
  },
  Region: {
    rowOf: ({ regions }, id) => indexOfText(regions.ids, id),
    fields: {
      id: text(({ regions }) => regions.ids),
      code: shown('regions', 'code'),
      name: text(({ regions }) => regions.labels),
      level: shown('regions', 'level'),
      projectCount: shown('regions', 'projectCount'),
      partOf: link('Region', ({ regions }) => regions.parents),
      country: { type: 'Country', rowOf: countryOfRegion },
    },
  },
  Source: {
    rowOf: ({ shown: { sourceIds } }, id) => indexOfText(sourceIds, id),
    fields: {
      id: text(({ shown: { sourceIds } }) => sourceIds),
      title: shown('sources', 'title'),
      publisher: shown('sources', 'publisher'),
      url: shown('sources', 'url'),
      licence: shown('sources', 'licence'),
      copiedOn: shown('sources', 'copiedOn'),
    },
  },
};

function text(columnOf: (snapshot: Snapshot) => TextColumn): PlainValue {
  return (snapshot, row) => textAt(columnOf(snapshot), row);
}

function day(columnOf: (snapshot: Snapshot) => Int32Array): PlainValue {
  return (snapshot, row) => {
    const value = columnOf(snapshot)[row]!;
    return value === UNKNOWN_DAY ? null : value;
  };
}

/** The family of a project's funding scheme as it is stored; the schema's enum gives it the name of a value. */
function family({ collaborations }: Snapshot, row: number): string | null {
  return collaborations.typeNames[collaborations.types[row]!] ?? null;
}

function euro(cents: number): number | null {
  return Number.isNaN(cents) ? null : cents / 100;
}

function shown<Group extends ShownGroup>(group: Group, name: ShownName<Group>): PlainValue {
  return (snapshot, row) => shownValue(snapshot.shown, group, name, row);
}

function link(type: string, columnOf: (snapshot: Snapshot) => Int32Array): PlainLink {
  return { type, rowOf: (snapshot, row) => columnOf(snapshot)[row]! };
}

function collaborationOf({ collaborations }: Snapshot, id: string, kind: CollaborationKind): number {
  const row = indexOfText(collaborations.ids, id);
  return row !== NONE && collaborations.kinds[row] === COLLABORATION_KINDS.indexOf(kind) ? row : NONE;
}

function countryOfRegion(snapshot: Snapshot, row: number): number | undefined {
  const id = shownValue(snapshot.shown, 'regions', 'country', row);
  return typeof id === 'string' ? indexOfText(snapshot.countries.ids, id) : id === null ? NONE : undefined;
}
