import type { GraphRelationship, LinkedNode } from '../GraphContent.ts';
import { disagreements } from './disagreements.ts';
import { mergeProperties } from './mergeProperties.ts';

/** What came of all memberships in clusters. */
export interface DerivedMemberships {
  /** Each with the curated ones and those of lists that it was made of, in the order in which their values go. */
  memberships: { membership: GraphRelationship; stated: GraphRelationship[] }[];
  /** Statements where a list says otherwise. */
  statements: LinkedNode[];
  /** From the id in a source to the one here. */
  ids: Map<string, string>;
}

interface OfOneMember {
  organisation: string;
  cluster: string;
  curated: GraphRelationship[];
  listed: GraphRelationship[];
}

/**
 * The memberships of each organisation in each cluster. What curated files state stands as they have it, period by
 * period; what lists state goes into the first of them, or is one by itself where they have none.
 */
export function deriveMemberships(
  curated: readonly GraphRelationship[],
  listed: readonly GraphRelationship[],
  canonical: ReadonlyMap<string, string>,
): DerivedMemberships {
  const derived: DerivedMemberships = { memberships: [], statements: [], ids: new Map() };
  const members = new Map<string, OfOneMember>();
  const of = ({ from, to }: GraphRelationship): OfOneMember => {
    const organisation = canonical.get(from.id) ?? from.id;
    const key = `${organisation}/member_of/${to.id}`;
    const member = members.get(key) ?? { organisation, cluster: to.id, curated: [], listed: [] };
    members.set(key, member);
    return member;
  };
  for (const one of [...curated].sort(byId)) of(one).curated.push(one);
  for (const one of [...listed].sort(byId)) of(one).listed.push(one);
  for (const [key, member] of members) {
    const [first, ...others] = member.curated;
    add(derived, key, member, [...(first ? [first] : []), ...member.listed]);
    others.forEach((other, at) => add(derived, `${key}/${at + 2}`, member, [other]));
  }
  return derived;
}

function add(
  { memberships, statements, ids }: DerivedMemberships,
  id: string,
  { organisation, cluster, listed }: OfOneMember,
  stated: GraphRelationship[],
): void {
  const sources = [...new Set(stated.flatMap(sourcesOf))].sort();
  const properties = { ...mergeProperties(stated, []), id, sources };
  const membership: GraphRelationship = {
    type: 'MEMBER_OF',
    id,
    from: { label: 'Organisation', id: organisation },
    to: { label: 'Cluster', id: cluster },
    properties,
  };
  memberships.push({ membership, stated });
  for (const one of stated) ids.set(one.id, id);
  for (const one of stated.filter((each) => listed.includes(each))) {
    const others = stated.filter((other) => other !== one).map((other) => other.properties);
    for (const source of sourcesOf(one))
      statements.push(...disagreements(id, properties, one.properties, others, source));
  }
}

function sourcesOf({ properties: { sources } }: GraphRelationship): string[] {
  return Array.isArray(sources) ? sources : [];
}

function byId(one: GraphRelationship, other: GraphRelationship): number {
  return one.id < other.id ? -1 : 1;
}
