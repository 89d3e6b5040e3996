import { SEARCH_TYPES } from '../network/search/SearchDocuments.ts';
import { TEXT_FIELDS } from '../network/search/SearchText.ts';
import { SHOWN_GROUPS, shownFieldsOf } from '../../rules/shownFields.ts';
import { COLLABORATION_KINDS, COLLABORATION_ROLES, ORGANISATION_KINDS } from '../../rules/vocabulary.ts';

/**
 * The number of the rules by which snapshots are made from the same rows: raise it by hand where a change makes other
 * values (`snapshotFormat.test.ts` fails then). Other columns and other enumerations are noticed without it.
 */
export const SNAPSHOT_FORMAT = 13;

/** The enumerations of which columns hold places, and how the values that are shown are read. */
export const SNAPSHOT_VOCABULARY = {
  collaborationRoles: COLLABORATION_ROLES,
  collaborationKinds: COLLABORATION_KINDS,
  organisationKinds: ORGANISATION_KINDS,
  searchTypes: SEARCH_TYPES,
  textFields: TEXT_FIELDS,
  shownFields: SHOWN_GROUPS.flatMap((group) =>
    shownFieldsOf(group).map(([name, { kind, cypher = name }]) => `${group}.${name}: ${kind} ${cypher}`),
  ),
} satisfies SnapshotVocabulary;

export type SnapshotVocabulary = Readonly<Record<string, readonly string[]>>;
