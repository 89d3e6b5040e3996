/** Kinds of values: a text or one of an enumeration; a number, whole or not; true or false; a day. */
export type ShownKind = 'text' | 'number' | 'flag' | 'day';

/** A value of a node: the property of its name, or what an expression over the node `n` gives. */
export interface ShownField {
  kind: ShownKind;
  cypher?: string;
}

const text = { kind: 'text' } satisfies ShownField;
const number = { kind: 'number' } satisfies ShownField;
const day = { kind: 'day' } satisfies ShownField;

/**
 * The values that are kept in memory only to be shown, beside those that questions compute with: by the columns whose rows they
 * stand in, with the labels of the nodes. A line more is a value more; `src/graphql/memory/plainFields.ts` says which field shows it.
 */
export const SHOWN_FIELDS = {
  organisations: {
    labels: ['Organisation'],
    fields: {
      nameIt: text,
      shortName: text,
      city: text,
      displayCity: text,
      latitude: number,
      longitude: number,
      isFunder: { kind: 'flag', cypher: 'n:Funder' },
    },
  },
  collaborations: {
    labels: ['Project', 'Cluster', 'Agreement'],
    fields: { acronym: text, title: text, displayTitle: text, titleIt: text, nameIt: text, status: text },
  },
  programmes: {
    labels: ['Programme'],
    fields: { code: text, title: text, titleIt: text, shortName: text, projectCount: number },
  },
  fields: { labels: ['Field'], fields: { code: text, titleIt: text, projectCount: number } },
  calls: { labels: ['Call'], fields: { code: text, title: text } },
  countries: { labels: ['Country'], fields: { code: text, nameIt: text, projectCount: number } },
  regions: {
    labels: ['Region'],
    fields: {
      code: text,
      level: number,
      projectCount: number,
      country: { kind: 'text', cypher: 'head(COLLECT { MATCH (n)-[:LOCATED_IN]->(c:Country) RETURN c.id })' },
    },
  },
  sources: {
    labels: ['Source'],
    fields: { title: text, publisher: text, url: text, licence: text, copiedOn: day },
  },
} satisfies Record<string, { labels: readonly string[]; fields: Record<string, ShownField> }>;

export type ShownGroup = keyof typeof SHOWN_FIELDS;
export type ShownName<Group extends ShownGroup> = Extract<keyof (typeof SHOWN_FIELDS)[Group]['fields'], string>;

// The keys of the table, in its order.
export const SHOWN_GROUPS = Object.keys(SHOWN_FIELDS) as ShownGroup[];

/** The names of the values of a group, with the kind of each and how it is read. */
export function shownFieldsOf(group: ShownGroup): [name: string, field: ShownField][] {
  return Object.entries<ShownField>(SHOWN_FIELDS[group].fields);
}
