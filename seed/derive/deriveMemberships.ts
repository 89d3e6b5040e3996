import type { GraphRelationship, LinkedNode } from '../content/GraphContent.ts';
import { disagreements } from './disagreements.ts';
import { mergeProperties } from './mergeProperties.ts';

/** Memberships derived of everything that is stated of them. */
export interface DerivedMemberships {
  /** Each with the edited and the other ones that it is made of, in order of precedence. */
  memberships: { membership: GraphRelationship; stated: GraphRelationship[] }[];
  /** Statements of other sources that are contradicted. */
  statements: LinkedNode[];
  /** From the id in a source to the one here. */
  ids: Map<string, string>;
}

interface OfOneMember {
  organisation: string;
  cluster: string;
  edited: GraphRelationship[];
  others: GraphRelationship[];
}

/**
 * The memberships of each organisation in each cluster. Edited ones stay as they are, period by
 * period; those of other sources are merged into the first of them, or are one by themselves where there is none.
 */
export function deriveMemberships(
  edited: readonly GraphRelationship[],
  others: readonly GraphRelationship[],
  canonical: ReadonlyMap<string, string>,
): DerivedMemberships {
  const derived: DerivedMemberships = { memberships: [], statements: [], ids: new Map() };
  const members = new Map<string, OfOneMember>();
  const of = ({ from, to }: GraphRelationship): OfOneMember => {
    const organisation = canonical.get(from.id) ?? from.id;
    const key = `${organisation}/member_of/${to.id}`;
    const member = members.get(key) ?? { organisation, cluster: to.id, edited: [], others: [] };
    members.set(key, member);
    return member;
  };
  for (const one of [...edited].sort(byId)) of(one).edited.push(one);
  for (const one of [...others].sort(byId)) of(one).others.push(one);
  for (const [key, member] of members) {
    const [first, ...later] = member.edited;
    add(derived, key, member, [...(first ? [first] : []), ...member.others]);
    later.forEach((other, at) => add(derived, `${key}/${at + 2}`, member, [other]));
  }
  return derived;
}

function add(
  { memberships, statements, ids }: DerivedMemberships,
  id: string,
  { organisation, cluster, others }: OfOneMember,
  stated: GraphRelationship[],
): void {
  const sources = [...new Set(stated.flatMap(sourcesOf))].sort();
  const properties = { ...mergeProperties(stated), id, sources };
  const membership: GraphRelationship = {
    type: 'MEMBER_OF',
    id,
    from: { label: 'Organisation', id: organisation },
    to: { label: 'Cluster', id: cluster },
    properties,
  };
  memberships.push({ membership, stated });
  for (const one of stated) ids.set(one.id, id);
  for (const one of stated.filter((each) => others.includes(each))) {
    const contradicting = stated.filter((other) => other !== one).map((other) => other.properties);
    for (const source of sourcesOf(one))
      statements.push(...disagreements(id, properties, one.properties, contradicting, source));
  }
}

function sourcesOf({ properties: { sources } }: GraphRelationship): string[] {
  return Array.isArray(sources) ? sources : [];
}

function byId(one: GraphRelationship, other: GraphRelationship): number {
  return one.id < other.id ? -1 : 1;
}
