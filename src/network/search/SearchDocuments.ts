import type { Snapshot } from '../columns/Snapshot.ts';
import { uint8Column } from '../columns/sharedColumns.ts';
import { textAt, type TextColumn, textsOf } from '../columns/TextColumn.ts';
import { COLLABORATION_KINDS } from '../../../rules/vocabulary.ts';

/** The types of things that can be found, in the order of the schema. */
export const SEARCH_TYPES = [
  'ORGANISATION',
  'PROJECT',
  'CLUSTER',
  'PROGRAMME',
  'FIELD',
  'COUNTRY',
  'AGREEMENT',
  'CALL',
  'REGION',
] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

interface DocumentColumn {
  ids: TextColumn;
  labels: TextColumn;
  /** The number of its first document. */
  from: number;
}

/**
 * The entities of a snapshot under one numbering: organisations, then collaborations, programmes, fields, countries, calls
 * and regions, each in the order of their columns.
 */
export class SearchDocuments {
  readonly #columns: readonly DocumentColumn[];
  readonly #snapshot: Snapshot;
  /** The number of documents. */
  readonly count: number;

  constructor(snapshot: Snapshot) {
    const { organisations, collaborations, programmes, fields, countries, calls, regions } = snapshot;
    let from = 0;
    const startAt = (ids: TextColumn, labels: TextColumn): DocumentColumn => {
      const column = { ids, labels, from };
      from += ids.length;
      return column;
    };
    this.#snapshot = snapshot;
    this.#columns = [
      startAt(organisations.ids, organisations.names),
      startAt(collaborations.ids, collaborations.labels),
      startAt(programmes.ids, programmes.labels),
      startAt(fields.ids, fields.labels),
      startAt(countries.ids, countries.labels),
      startAt(calls.ids, calls.labels),
      startAt(regions.ids, regions.labels),
    ];
    this.count = from;
  }

  /** The number of the first document of a column. */
  startOf(
    column: 'organisations' | 'collaborations' | 'programmes' | 'fields' | 'countries' | 'calls' | 'regions',
  ): number {
    const ids = this.#snapshot[column].ids;
    return this.#columns.find((one) => one.ids === ids)!.from;
  }

  /** Every id and its number. */
  numbers(): Map<string, number> {
    return new Map(
      this.#columns.flatMap(({ ids, from }) => textsOf(ids).map((id, at): [string, number] => [id, from + at])),
    );
  }

  /** The type of each document as its place in SEARCH_TYPES. */
  types(): Uint8Array {
    const types = uint8Column(this.count).fill(SEARCH_TYPES.indexOf('ORGANISATION'));
    const { kinds } = this.#snapshot.collaborations;
    const start = this.startOf('collaborations');
    const typeOfKind = COLLABORATION_KINDS.map((kind) => SEARCH_TYPES.indexOf(kind));
    kinds.forEach((kind, at) => (types[start + at] = typeOfKind[kind]!));
    types.fill(SEARCH_TYPES.indexOf('PROGRAMME'), this.startOf('programmes'));
    types.fill(SEARCH_TYPES.indexOf('FIELD'), this.startOf('fields'));
    types.fill(SEARCH_TYPES.indexOf('COUNTRY'), this.startOf('countries'));
    types.fill(SEARCH_TYPES.indexOf('CALL'), this.startOf('calls'));
    types.fill(SEARCH_TYPES.indexOf('REGION'), this.startOf('regions'));
    return types;
  }

  /** The id of a document and what a reader knows it by. */
  at(document: number): { id: string; label: string } {
    const column = this.#columns.findLast(({ from }) => from <= document)!;
    const place = document - column.from;
    return { id: textAt(column.ids, place), label: textAt(column.labels, place) };
  }
}
