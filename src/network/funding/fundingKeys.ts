import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot, TreeColumns } from '../columns/Snapshot.ts';
import { labelItOf } from '../columns/labelItOf.ts';
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
  /** The name in Italian; null where none is known, or it is the same. */
  labelItOf(value: number): string | null;
  /** Gives the place of an id among the values, between two where it is that of none; null where these are not in order of their ids. */
  placeOf: ((id: string) => number) | null;
  /** The entity of the graph that a value stands for; null for dimensions of plain values. */
  entity: { type: FundingEntityType; idOf(value: number): string } | null;
}

/** Stands behind the name of a programme that has parts, where none of them is stated. */
const PART_NOT_ON_RECORD = { en: ', part not on record', it: ', parte non nota' };

const PROGRAMME_PREFIX = 'programme:';

/** The keys of a dimension whose values are indices into the snapshot; START_YEAR and PROJECT_TYPE have `plainKeys`. */
export function indexedKeys(
  snapshot: Snapshot,
  dimension: Exclude<FundingDimension, 'START_YEAR' | 'PROJECT_TYPE'>,
): FundingKeys {
  const { organisations, programmes, calls, collaborations, countries, regions, fields } = snapshot;
  switch (dimension) {
    case 'FUNDER':
      return entityKeys('Funder', { ids: organisations.ids, labels: organisations.displayNames });
    case 'FRAMEWORK':
      return frameworkKeys(programmes);
    case 'PROGRAMME':
      return programmeKeys(programmes);
    case 'CALL':
      return entityKeys('Call', calls);
    case 'PROJECT':
      return entityKeys('Project', collaborations);
    case 'ORGANISATION':
      return entityKeys('Organisation', { ids: organisations.ids, labels: organisations.displayNames });
    case 'COUNTRY':
      return entityKeys('Country', countries);
    case 'REGION':
      return entityKeys('Region', regions);
    case 'FIELD':
      return entityKeys('Field', fields);
    case 'ROLE':
      return { ...plainKeys(COLLABORATION_ROLES), labelOf: (role) => inWords(COLLABORATION_ROLES[role]!) };
  }
}

/** The keys of a dimension whose values speak for themselves. */
export function plainKeys(values: readonly string[]): FundingKeys {
  const textOf = (value: number): string => values[value]!;
  return { size: values.length, idOf: textOf, labelOf: textOf, labelItOf: () => null, placeOf: null, entity: null };
}

/** Names of entities; `labelsIt`: the English ones where no Italian one is known. */
interface Named {
  ids: TextColumn;
  labels: TextColumn;
  labelsIt?: TextColumn;
}

function entityKeys(type: FundingEntityType, { ids, labels, labelsIt = labels }: Named): FundingKeys {
  const idOf = (value: number): string => textAt(ids, value);
  return {
    size: ids.length,
    idOf,
    labelOf: (value) => textAt(labels, value),
    labelItOf: (value) => labelItOf({ labels, labelsIt }, value),
    placeOf(id) {
      const index = indexOfText(ids, id);
      return index === NONE ? textsBefore(ids, id) - 0.5 : index;
    },
    entity: { type, idOf },
  };
}

/** A framework is the root of a tree of programmes, and its key the root's id without the prefix. */
function frameworkKeys(programmes: Named): FundingKeys {
  const keys = entityKeys('Programme', programmes);
  return { ...keys, idOf: (root) => textAt(programmes.ids, root).replace(PROGRAMME_PREFIX, ''), placeOf: null };
}

/**
 * Main programmes. The whole of a tree among its own parts is not all of it: it is of projects whose part no source
 * states, and its name says so.
 */
function programmeKeys(programmes: TreeColumns): FundingKeys {
  const keys = entityKeys('Programme', programmes);
  const wider = new Set(programmes.parents);
  const isRest = (value: number): boolean => programmes.parents[value] === NONE && wider.has(value);
  const labelOf = (value: number): string => `${keys.labelOf(value)}${isRest(value) ? PART_NOT_ON_RECORD.en : ''}`;
  return {
    ...keys,
    labelOf,
    labelItOf: (value) =>
      isRest(value) ? `${keys.labelItOf(value) ?? keys.labelOf(value)}${PART_NOT_ON_RECORD.it}` : keys.labelItOf(value),
  };
}

/** Programmes where a wider one counts what its parts have, and bears its own name. */
export function treeOfProgrammes({ programmes }: Snapshot): FundingKeys {
  return entityKeys('Programme', programmes);
}

/** ASSOCIATED_PARTNER -> Associated partner */
export function inWords(role: string): string {
  return role.charAt(0) + role.slice(1).toLowerCase().replaceAll('_', ' ');
}
