import { collectSubFields } from '@graphql-tools/utils';
import { type FieldNode, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { ownFields } from '../ownFields.ts';
import { ID_ALIAS } from '../withAddedFields.ts';
import { PLAIN_FIELDS, type PlainType } from './plainFields.ts';

/** The values of an entity under the names that the client gave them, and its id; those of another entity inside. */
export type PlainRecord = { [ID_ALIAS]: string } & Record<string, unknown>;

type Part = (snapshot: Snapshot, row: number) => unknown;

const OWN_FIELDS = ownFields();

/** A client's selection of an entity, all of it fields that are answered from memory. */
export class PlainSelection {
  readonly #type: PlainType;
  readonly #parts: readonly (readonly [key: string, part: Part])[];

  private constructor(type: PlainType, parts: readonly (readonly [string, Part])[]) {
    this.#type = type;
    this.#parts = parts;
  }

  /** The selection of these nodes on a type, fragments and conditions resolved; null where some of it is not answered from memory. */
  static of(typeName: string, nodes: readonly FieldNode[], info: GraphQLResolveInfo): PlainSelection | null {
    const type = info.schema.getType(typeName);
    const plain = PLAIN_FIELDS[typeName];
    if (!plain || !isObjectType(type)) return null;
    const { fields } = collectSubFields(info.schema, info.fragments, info.variableValues, type, [...nodes]);
    const parts: (readonly [string, Part])[] = [];
    for (const [key, selected] of fields) {
      const name = selected[0]!.name.value;
      // The first is answered from the type, the second by its own resolver from the id.
      if (name === '__typename' || OWN_FIELDS.get(typeName)?.has(name)) continue;
      const part = partOf(plain, name, selected, info);
      if (!part) return null;
      parts.push([key, part]);
    }
    return new PlainSelection(plain, parts);
  }

  /** The entity with this id; undefined where this snapshot does not hold all that is selected of it. */
  find(snapshot: Snapshot, id: string): PlainRecord | undefined {
    const row = this.#type.rowOf(snapshot, id);
    return row === NONE ? undefined : this.read(snapshot, row);
  }

  /** The entity of a row, or undefined. */
  read(snapshot: Snapshot, row: number): PlainRecord | undefined {
    const values: [string, unknown][] = [[ID_ALIAS, this.#type.fields.id(snapshot, row)]];
    for (const [key, part] of this.#parts) {
      const value = part(snapshot, row);
      if (value === undefined) return undefined;
      values.push([key, value]);
    }
    // The first is the id. From entries, for a client may call a field `__proto__`.
    return Object.fromEntries(values) as PlainRecord;
  }
}

function partOf(plain: PlainType, name: string, nodes: readonly FieldNode[], info: GraphQLResolveInfo): Part | null {
  const field = Object.hasOwn(plain.fields, name) ? plain.fields[name] : undefined;
  if (!field) return null;
  if (typeof field === 'function') return field;
  const selection = PlainSelection.of(field.type, nodes, info);
  return (
    selection &&
    ((snapshot, row) => {
      const linked = field.rowOf(snapshot, row);
      return linked === undefined ? undefined : linked === NONE ? null : selection.read(snapshot, linked);
    })
  );
}
