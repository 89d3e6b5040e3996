import { EU_MISSIONS } from '../../../rules/missions.ts';
import { COLLABORATION_ROLES, ORGANISATION_KINDS } from '../../../rules/vocabulary.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import { NONE, type Rows } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { type FundingKeys, indexedKeys, inWords, plainKeys, treeOfProgrammes } from '../funding/fundingKeys.ts';
import { startYears } from '../funding/fundingValues.ts';
import { lookUp } from '../funding/lookUp.ts';
import { indicesBy } from './indicesBy.ts';
import { type ListDimension, PROJECT_PHASES, STANDINGS } from './ListDimension.ts';
import type { ListSubject } from './ListSelection.ts';
import { projectMissions } from './projectMissions.ts';

/** The values of one dimension. A value is a number from 0 to `keys.size` - 1. */
export interface ListValues {
  keys: FundingKeys;
  /** Bearers of the values: by index of `snapshot.organisations`, `.collaborations` or `.grants`. */
  side: 'ORGANISATION' | 'PROJECT' | 'PARTICIPATION';
  /** One value of each, or NONE; or several. */
  column: Int32Array | Int8Array | Rows;
  /** In a tree the next wider value of each, or NONE. */
  parents: Int32Array | null;
}

/** The parts of a list that values are read from, beside the snapshot. */
export interface ListParts {
  subject: ListSubject;
  /** As places in PROJECT_PHASES, by project. */
  phases: Int8Array;
  /** As places in STANDINGS, by organisation and by project. */
  standings: { organisations: Int8Array; projects: Int8Array };
}

/** The values of a dimension in a list. */
export function listValues(snapshot: Snapshot, dimension: ListDimension, parts: ListParts): ListValues {
  const { organisations, collaborations, grants, regions, fields, programmes } = snapshot;
  switch (dimension) {
    case 'COUNTRY':
      return ofOrganisations(indexedKeys(snapshot, 'COUNTRY'), organisations.countries);
    case 'REGION':
      return { ...ofOrganisations(indexedKeys(snapshot, 'REGION'), organisations.regions), parents: regions.parents };
    case 'KIND':
      return ofOrganisations(wordKeys(ORGANISATION_KINDS), organisations.kinds);
    case 'SME':
      return ofOrganisations(plainKeys(['false', 'true']), organisations.smes);
    case 'CLUSTER':
      return ofOrganisations(indexedKeys(snapshot, 'PROJECT'), clustersOf(snapshot));
    case 'STANDING':
      return parts.subject === 'ORGANISATION'
        ? ofOrganisations(wordKeys(STANDINGS), parts.standings.organisations)
        : ofProjects(wordKeys(STANDINGS), parts.standings.projects);
    case 'ROLE':
      return { keys: wordKeys(COLLABORATION_ROLES), side: 'PARTICIPATION', column: grants.roles, parents: null };
    case 'PHASE':
      return ofProjects(wordKeys(PROJECT_PHASES), parts.phases);
    case 'FIELD':
      return { ...ofProjects(indexedKeys(snapshot, 'FIELD'), collaborations.fields), parents: fields.parents };
    case 'PROGRAMME':
      return {
        ...ofProjects(treeOfProgrammes(snapshot), collaborations.programmes),
        parents: programmes.parents,
      };
    case 'MISSION':
      return ofProjects(wordKeys(EU_MISSIONS), projectMissions(snapshot));
    case 'START_YEAR': {
      const { texts, values } = startYears(snapshot);
      return ofProjects(plainKeys(texts), values);
    }
    case 'PROJECT_TYPE':
      return ofProjects(plainKeys(collaborations.typeNames), collaborations.types);
  }
}

function ofOrganisations(keys: FundingKeys, column: ListValues['column']): ListValues {
  return { keys, side: 'ORGANISATION', column, parents: null };
}

function ofProjects(keys: FundingKeys, column: ListValues['column']): ListValues {
  return { keys, side: 'PROJECT', column, parents: null };
}

function wordKeys(values: readonly string[]): FundingKeys {
  return { ...plainKeys(values), labelOf: (value) => inWords(values[value]!) };
}

/** Row i: the clusters that organisation i is or was a member of, by index of `collaborations`. */
function clustersOf({ collaborations, memberships, collaborationOf, organisations }: Snapshot): Rows {
  const members = memberships.organisations.map((organisation, row) =>
    collaborationKind(collaborations, collaborationOf[row]!) === 'CLUSTER' ? organisation : NONE,
  );
  const { offsets, values } = indicesBy(members, organisations.ids.length);
  return { offsets, values: lookUp(collaborationOf, values) };
}

/** Shows every value that an index has, wider ones aside; NONE alone where it has none. */
export function eachValue(column: ListValues['column'], index: number, visit: (value: number) => void): void {
  if ('offsets' in column) {
    const [from, to] = [column.offsets[index]!, column.offsets[index + 1]!];
    for (let at = from; at < to; at++) visit(column.values[at]!);
    if (from === to) visit(NONE);
  } else visit(column[index]!);
}
