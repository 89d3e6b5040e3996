import { ContentBuilder } from '../../content/ContentBuilder.ts';
import type { GraphContent, NodeReference, PropertyValue } from '../../content/GraphContent.ts';
import { hashOf } from '../../record/SourceRecord.ts';
import { type Column, type Member, type MemberSource, OF_ORGANISATION } from './format.ts';
import { lastDay } from './cells/readDate.ts';
import { identifiersOf, memberKey } from './memberKey.ts';
import { membersDataset } from './membersDataset.ts';

/** The nodes and relationships that a list of the members of `cluster` states. */
export function toEntities(clusterId: string, members: readonly Member[]): GraphContent {
  const builder = new ContentBuilder();
  const cluster: NodeReference = { label: 'Cluster', id: clusterId };
  builder.addNode(cluster, {});
  for (const source of new Map(members.map((member) => [member.source.url, member.source])).values()) {
    const node = sourceNode(clusterId, source);
    const { title, publisher, url, licence, copiedOn } = source;
    builder.addNode(node, { title, publisher, url, licence, copiedOn });
    builder.connect(cluster, 'STATED_BY', node);
  }
  for (const country of new Set(members.flatMap((member) => member.country ?? []))) {
    builder.addNode({ label: 'Country', id: `country:${country}` }, {});
  }
  for (const member of members) writeMember(builder, cluster, member);
  return builder.content;
}

function writeMember(builder: ContentBuilder, cluster: NodeReference, member: Member): void {
  const { country, role, since, until } = member;
  const node: NodeReference = { label: 'Organisation', id: memberKey(member) };
  const source = sourceNode(cluster.id, member.source);
  const identifiers = [...new Set([node.id, ...identifiersOf(member)])].sort();
  const stated = Object.fromEntries(OF_ORGANISATION.map((name) => [name, valueOf(member, name)]));
  builder.addNode(node, { ...stated, identifiers });
  if (country !== null) builder.connect(node, 'LOCATED_IN', { label: 'Country', id: `country:${country}` });
  builder.connect(node, 'STATED_BY', source);
  const dates = { since: since !== null && 'day' in since ? since.day : null, until: until && lastDay(until) };
  const rounded = until !== null && 'year' in until ? ['until'] : [];
  const id = builder.relate(node, 'MEMBER_OF', cluster, { role, ...dates, sources: [source.id] }, rounded);
  if (since !== null && 'year' in since) stateYear(builder, id, source, 'sinceYear', since.year);
  if (until !== null && 'year' in until) stateYear(builder, id, source, 'untilYear', until.year);
}

/** The value of a column that is a property. */
function valueOf(member: Member, column: Column): PropertyValue | null {
  const value = new Map<string, unknown>(Object.entries(member)).get(column);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Error(`A value of the column ${column} cannot be a property.`);
}

/** States what is known to the year only: see docs/decisions/2026-11-23-curated-dates.md. */
function stateYear(
  builder: ContentBuilder,
  subject: string,
  source: NodeReference,
  predicate: 'sinceYear' | 'untilYear',
  value: string,
): void {
  const id = `statement:${hashOf([subject, predicate, value, source.id].join('\0'))}`;
  const node: NodeReference = { label: 'Statement', id };
  const note = predicate === 'untilYear' ? 'The day is not known: shown as the last day of the year.' : undefined;
  builder.addNode(node, { subject, predicate, value, note, shown: false, approximate: false });
  builder.connect(node, 'STATED_BY', source);
}

function sourceNode(clusterId: string, { url }: MemberSource): NodeReference {
  return { label: 'Source', id: `source:${membersDataset(clusterId)}:${url}` };
}
