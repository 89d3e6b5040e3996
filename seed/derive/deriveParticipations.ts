import { COLLABORATION_ROLES } from '../../rules/vocabulary.ts';
import type { GraphRelationship, LinkedNode, PropertyValue } from '../content/GraphContent.ts';
import { disagreements } from './disagreements.ts';
import { mergeProperties } from './mergeProperties.ts';
import type { ParticipationRow } from './ParticipationColumns.ts';
import { textsOf } from './statedLists.ts';
import { unlistedParticipants, unlistedStatements } from './unlistedParticipants.ts';

/** Participations of one project, derived of everything that is stated of them. */
export interface DerivedParticipations {
  /** Each with the edited one that is a part of it. */
  participations: { participation: GraphRelationship; edited: GraphRelationship | undefined }[];
  /** Edited ones that the official record of the whole consortium leaves out. */
  unlisted: GraphRelationship[];
  /** Statements where sources disagree. */
  statements: LinkedNode[];
}

/** A project as far as its participations need it. */
export interface ConsortiumProject {
  id: string;
  /** The number of organisations that is stated; undefined where none is. */
  statedCount: number | undefined;
}

/**
 * The participations of one project: rows and edited ones of the same organisation are the same, the first with the
 * first, the second with the second, in an order that does not depend on that of the rows.
 * @param nameOf from the key of an edited one's organisation to its name
 */
export function deriveParticipations(
  { id: project, statedCount }: ConsortiumProject,
  rows: readonly ParticipationRow[],
  edited: readonly GraphRelationship[],
  { canonical, nameOf }: { canonical: ReadonlyMap<string, string>; nameOf: (key: string) => string },
): DerivedParticipations {
  const derived: DerivedParticipations = { participations: [], unlisted: [], statements: [] };
  const organisations = new Map<string, { rows: ParticipationRow[]; edited: GraphRelationship[] }>();
  const of = (key: string) => {
    const id = canonical.get(key) ?? key;
    const before = organisations.get(id) ?? { rows: [], edited: [] };
    organisations.set(id, before);
    return before;
  };
  for (const row of rows) of(row.organisation).rows.push(row);
  for (const relationship of edited) of(relationship.from.id).edited.push(relationship);
  const unlisted = unlistedParticipants(organisations, statedCount);
  for (const [organisation, stated] of organisations) {
    if (unlisted.has(organisation)) {
      derived.unlisted.push(...stated.edited);
      derived.statements.push(...unlistedStatements(project, nameOf(stated.edited[0]!.from.id), stated.edited));
      continue;
    }
    stated.rows.sort(compareRows);
    const most = Math.max(stated.rows.length, stated.edited.length);
    for (let n = 0; n < most; n++) addOne(derived, { project, organisation, n }, stated.rows[n], stated.edited[n]);
  }
  return derived;
}

function addOne(
  derived: DerivedParticipations,
  { project, organisation, n }: { project: string; organisation: string; n: number },
  row: ParticipationRow | undefined,
  edited: GraphRelationship | undefined,
): void {
  const id = `${organisation}/participates_in/${project}${n === 0 ? '' : `/${n + 1}`}`;
  const stated = [edited, row].filter((one) => one !== undefined);
  const sources = new Set(stated.flatMap((one) => textsOf(one.properties.sources)));
  const properties = { ...mergeProperties(stated), id, sources: [...sources].sort() };
  const participation: GraphRelationship = {
    type: 'PARTICIPATES_IN',
    id,
    from: { label: 'Organisation', id: organisation },
    to: { label: 'Project', id: project },
    properties,
  };
  derived.participations.push({ participation, edited });
  if (!row || !edited) return;
  for (const source of textsOf(row.properties.sources))
    derived.statements.push(...disagreements(id, properties, row.properties, [edited.properties], source));
}

/** Properties by which rows are told apart after the role, in this order; any other comes after them, by its name. */
const ORDER = ['order', 'grant', 'netGrant', 'totalCost', 'endedEarly'];

/** The weightiest role first, then by order, money and all else; an unknown number comes last, an unknown flag first. */
function compareRows({ properties: a }: ParticipationRow, { properties: b }: ParticipationRow): number {
  const rank = (role: PropertyValue | undefined): number => {
    const known = COLLABORATION_ROLES.findIndex((one) => one === role);
    return known < 0 ? COLLABORATION_ROLES.length : known;
  };
  const others = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !ORDER.includes(name)).sort();
  return [...ORDER, ...others].reduce(
    (before, name) => before || compareValues(a[name], b[name], name),
    rank(a.role) - rank(b.role),
  );
}

function compareValues(a: PropertyValue | undefined, b: PropertyValue | undefined, name: string): number {
  if (name === 'endedEarly') return Number(a ?? -1) - Number(b ?? -1);
  const number = (value: PropertyValue | undefined): number =>
    typeof value === 'number' ? value : Number.MAX_SAFE_INTEGER;
  const texts = [String(a ?? ''), String(b ?? '')] as const;
  return number(a) - number(b) || (texts[0] === texts[1] ? 0 : texts[0] < texts[1] ? -1 : 1);
}
