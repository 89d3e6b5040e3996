import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { indexOfText, textAt, type TextColumn, textsBefore } from '../columns/TextColumn.ts';
import type { FundingDimension } from './FundingDimension.ts';

/** The generated types that a key may stand for. */
export type FundingEntityType =
  | 'Funder'
  | 'Programme'
  | 'Call'
  | 'Project'
  | 'Organisation'
  | 'Country'
  | 'Region'
  | 'Field';

/** The names of the values of a dimension. A value is a number from 0 to `size` - 1. */
export interface FundingKeys {
  size: number;
  idOf(value: number): string;
  labelOf(value: number): string;
  /** Gives the place of an id among the values, between two where it is that of none; null where these are not in order of their ids. */
  placeOf: ((id: string) => number) | null;
  /** The entity of the graph that a value stands for; null for dimensions of plain values. */
  entity: { type: FundingEntityType; idOf(value: number): string } | null;
}

const PROGRAMME_PREFIX = 'programme:';

/** The keys of a dimension whose values are indices into the snapshot; START_YEAR and PROJECT_TYPE have `plainKeys`. */
export function indexedKeys(
  snapshot: Snapshot,
  dimension: Exclude<FundingDimension, 'START_YEAR' | 'PROJECT_TYPE'>,
): FundingKeys {
  const { organisations, programmes, calls, collaborations, countries, regions, fields } = snapshot;
  switch (dimension) {
    case 'FUNDER':
      return entityKeys('Funder', organisations.ids, organisations.displayNames);
    case 'FRAMEWORK':
      return frameworkKeys(programmes.ids, programmes.labels);
    case 'PROGRAMME':
      return entityKeys('Programme', programmes.ids, programmes.labels);
    case 'CALL':
      return entityKeys('Call', calls.ids, calls.labels);
    case 'PROJECT':
      return entityKeys('Project', collaborations.ids, collaborations.labels);
    case 'ORGANISATION':
      return entityKeys('Organisation', organisations.ids, organisations.displayNames);
    case 'COUNTRY':
      return entityKeys('Country', countries.ids, countries.labels);
    case 'REGION':
      return entityKeys('Region', regions.ids, regions.labels);
    case 'FIELD':
      return entityKeys('Field', fields.ids, fields.labels);
    case 'ROLE':
      return { ...plainKeys(COLLABORATION_ROLES), labelOf: (role) => inWords(COLLABORATION_ROLES[role]!) };
  }
}

/** The keys of a dimension whose values speak for themselves. */
export function plainKeys(values: readonly string[]): FundingKeys {
  const textOf = (value: number): string => values[value]!;
  return { size: values.length, idOf: textOf, labelOf: textOf, placeOf: null, entity: null };
}

function entityKeys(type: FundingEntityType, ids: TextColumn, labels: TextColumn): FundingKeys {
  const idOf = (value: number): string => textAt(ids, value);
  return {
    size: ids.length,
    idOf,
    labelOf: (value) => textAt(labels, value),
    placeOf(id) {
      const index = indexOfText(ids, id);
      return index === NONE ? textsBefore(ids, id) - 0.5 : index;
    },
    entity: { type, idOf },
  };
}

/** A framework is the root of a tree of programmes, and its key the root's id without the prefix. */
function frameworkKeys(ids: TextColumn, labels: TextColumn): FundingKeys {
  const keys = entityKeys('Programme', ids, labels);
  return { ...keys, idOf: (root) => textAt(ids, root).replace(PROGRAMME_PREFIX, ''), placeOf: null };
}

/** ASSOCIATED_PARTNER -> Associated partner */
export function inWords(role: string): string {
  return role.charAt(0) + role.slice(1).toLowerCase().replaceAll('_', ' ');
}
