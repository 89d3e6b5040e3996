import { GrowingColumn } from '../../rules/GrowingColumn.ts';
import type { GraphRelationship, PropertyValue } from '../content/GraphContent.ts';
import { Numbering } from '../totals/Numbering.ts';

/** One participation as a row states it; unknown values are absent. */
export interface ParticipationRow {
  /** The key by which the source knows the organisation. */
  organisation: string;
  properties: Record<string, PropertyValue>;
}

const UNKNOWN = -1;

/** The values of one property, most of them unknown perhaps: numbers as they are, all else by the number of its text. */
interface ValueColumn {
  values: GrowingColumn;
  /** Distinct values by their numbers; null for a column of numbers. */
  distinct: { numbers: Map<string | boolean | number, number>; values: PropertyValue[] } | null;
}

/** Participations in columns, fifty bytes each, for there are millions. Properties are those that the rows have. */
export class ParticipationColumns {
  readonly #projects = new Numbering();
  readonly #projectOf = new GrowingColumn(Int32Array);
  readonly #organisationOf = new GrowingColumn(Int32Array);
  readonly #columns = new Map<string, ValueColumn>();

  /** @param organisation its number in the pool of organisations */
  add({ to, properties }: GraphRelationship, organisation: number): void {
    const row = this.count;
    this.#projectOf.push(this.#projects.of(to.id));
    this.#organisationOf.push(organisation);
    for (const name in properties) this.#set(name, row, properties[name]!);
  }

  /** Number of rows. */
  get count(): number {
    return this.#projectOf.length;
  }

  /**
   * The rows of each project together.
   * @param keyOf from an organisation's number to its key
   */
  *byProject(keyOf: (organisation: number) => string): Generator<[project: string, rows: ParticipationRow[]]> {
    const order = Int32Array.from({ length: this.count }, (_, index) => index);
    order.sort((a, b) => this.#projectOf.at(a) - this.#projectOf.at(b) || a - b);
    let rows: ParticipationRow[] = [];
    for (const [position, index] of order.entries()) {
      rows.push({ organisation: keyOf(this.#organisationOf.at(index)), properties: this.#propertiesAt(index) });
      const project = this.#projectOf.at(index);
      const next = order[position + 1];
      if (next !== undefined && this.#projectOf.at(next) === project) continue;
      yield [this.#projects.ids[project]!, rows];
      rows = [];
    }
  }

  #set(name: string, row: number, value: PropertyValue): void {
    const column = this.#columns.get(name) ?? this.#newColumn(name, value);
    if (column.distinct === null) {
      if (typeof value !== 'number')
        throw new Error(`${name} is a number in some rows and ${String(value)} in another.`);
      column.values.set(row, value);
      return;
    }
    const { numbers, values } = column.distinct;
    const key = Array.isArray(value) ? value.join('\n') : value;
    const number = numbers.get(key) ?? values.push(value) - 1;
    numbers.set(key, number);
    column.values.set(row, number);
  }

  #newColumn(name: string, first: PropertyValue): ValueColumn {
    const column: ValueColumn =
      typeof first === 'number'
        ? { values: new GrowingColumn(Float64Array, NaN), distinct: null }
        : { values: new GrowingColumn(Int32Array, UNKNOWN), distinct: { numbers: new Map(), values: [] } };
    this.#columns.set(name, column);
    return column;
  }

  #propertiesAt(row: number): Record<string, PropertyValue> {
    const properties: Record<string, PropertyValue> = {};
    for (const [name, { values, distinct }] of this.#columns) {
      const value = values.at(row);
      if (distinct === null ? Number.isNaN(value) : value === UNKNOWN) continue;
      properties[name] = distinct === null ? value : distinct.values[value]!;
    }
    return properties;
  }
}
