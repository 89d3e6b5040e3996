import { COLLABORATION_ROLES } from '../../rules/vocabulary.ts';
import { known } from '../ContentBuilder.ts';
import type { GraphRelationship, LinkedNode, PropertyValue } from '../GraphContent.ts';
import { disagreements } from './disagreements.ts';
import { mergeProperties } from './mergeProperties.ts';
import type { ParticipationRow } from './ParticipationColumns.ts';

/** What came of one project's participations. */
export interface DerivedParticipations {
  relationships: GraphRelationship[];
  /** Statements where sources disagree. */
  statements: LinkedNode[];
  /** The id that each curated participation was given. */
  ids: [curated: string, derived: string][];
}

/**
 * The participations of one project: rows and curated ones of the same organisation are the same, the first with the
 * first, the second with the second, in an order that does not depend on that of the rows.
 */
export function deriveParticipations(
  project: string,
  rows: readonly ParticipationRow[],
  curated: readonly GraphRelationship[],
  canonical: ReadonlyMap<string, string>,
): DerivedParticipations {
  const derived: DerivedParticipations = { relationships: [], statements: [], ids: [] };
  const organisations = new Map<string, { rows: ParticipationRow[]; curated: GraphRelationship[] }>();
  const of = (key: string) => {
    const id = canonical.get(key) ?? key;
    const before = organisations.get(id) ?? { rows: [], curated: [] };
    organisations.set(id, before);
    return before;
  };
  for (const row of rows) of(row.organisation).rows.push(row);
  for (const relationship of curated) of(relationship.from.id).curated.push(relationship);
  for (const [organisation, stated] of organisations) {
    stated.rows.sort(compareRows);
    const most = Math.max(stated.rows.length, stated.curated.length);
    for (let n = 0; n < most; n++) addOne(derived, { project, organisation, n }, stated.rows[n], stated.curated[n]);
  }
  return derived;
}

function addOne(
  derived: DerivedParticipations,
  { project, organisation, n }: { project: string; organisation: string; n: number },
  row: ParticipationRow | undefined,
  curated: GraphRelationship | undefined,
): void {
  const id = `${organisation}/participates_in/${project}${n === 0 ? '' : `/${n + 1}`}`;
  const record = row ? propertiesOf(row) : {};
  const stated = curated ? [curated] : [];
  const merged = mergeProperties(stated, row ? [record] : []);
  const sources = new Set([...stated, { properties: record }].flatMap((one) => listOf(one.properties.sources)));
  const properties = { ...merged, id, sources: [...sources].sort() };
  derived.relationships.push({
    type: 'PARTICIPATES_IN',
    id,
    from: { label: 'Organisation', id: organisation },
    to: { label: 'Project', id: project },
    properties,
  });
  if (curated) derived.ids.push([curated.id, id]);
  if (row && curated) {
    derived.statements.push(...disagreements(id, properties, record, [curated.properties], `source:${row.dataset}`));
  }
}

function propertiesOf({
  role,
  order,
  grant,
  netGrant,
  totalCost,
  endedEarly,
  dataset,
}: ParticipationRow): Record<string, PropertyValue> {
  return known({ role, order, grant, netGrant, totalCost, endedEarly, sources: [`source:${dataset}`] });
}

/** Weightiest role first, then by order and money. */
function compareRows(a: ParticipationRow, b: ParticipationRow): number {
  const rank = ({ role }: ParticipationRow): number =>
    role === null ? COLLABORATION_ROLES.length : COLLABORATION_ROLES.indexOf(role);
  const number = (value: number | null): number => value ?? Number.MAX_SAFE_INTEGER;
  return (
    rank(a) - rank(b) ||
    number(a.order) - number(b.order) ||
    number(a.grant) - number(b.grant) ||
    number(a.netGrant) - number(b.netGrant) ||
    number(a.totalCost) - number(b.totalCost) ||
    Number(a.endedEarly ?? -1) - Number(b.endedEarly ?? -1)
  );
}

function listOf(value: PropertyValue | undefined): string[] {
  return Array.isArray(value) ? value : [];
}
