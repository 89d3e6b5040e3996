import { z } from 'zod';
import { type GraphContent, NODE_LABELS, RELATIONSHIP_TYPES } from '../content/GraphContent.ts';
import type { Rules, StatedRecord } from '../content/StatedRecord.ts';
import { type SourceRecord, sourceRecord } from './SourceRecord.ts';

const label = z.enum(NODE_LABELS);
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const properties = z.record(z.string(), value);
const reference = z.object({ label, id: z.string() });
const approximate = z.array(z.string()).optional();
const link = z.object({ type: z.enum(RELATIONSHIP_TYPES), to: reference, properties });
const node = reference.extend({ funder: z.boolean(), properties, approximate, links: z.array(link) });
const relationship = z.object({
  type: z.enum(RELATIONSHIP_TYPES),
  id: z.string(),
  from: reference,
  to: reference,
  properties,
  approximate,
});
const titles = z.record(z.string(), z.string());
const rules = z.object({
  same: z.array(z.array(z.string())),
  different: z.array(z.tuple([z.string(), z.string()])),
  never: z.array(z.string()),
  // Records of earlier versions have none.
  italian: z.object({ fields: titles, programmes: titles }).default({ fields: {}, programmes: {} }),
  titles: z.record(z.string(), z.object({ title: z.string(), source: z.string() })).default({}),
  regions: z
    .object({
      names: z.record(z.string(), z.object({ name: z.string(), source: z.string() })),
      aliases: z.record(z.string(), z.array(z.string())),
    })
    .default({ names: {}, aliases: {} }),
});

/** A kept record of a source that states nodes and relationships as they are, or says which organisations are the same. */
const contentRecord = z.union([z.object({ node }), z.object({ relationship }), z.object({ rules })]);

/** One record for each node and relationship of a content, and one for its rules. */
export function* toContentRecords(
  { nodes, relationships }: GraphContent,
  rulesStated: Rules | null,
): Generator<SourceRecord> {
  for (const [key, one] of nodes) yield sourceRecord(`node ${key}`, { node: one });
  for (const [key, one] of relationships) yield sourceRecord(`relationship ${key}`, { relationship: one });
  if (rulesStated) yield sourceRecord('rules', { rules: rulesStated });
}

/** Statements of a kept record of such a source. */
export function fromContentRecord(content: unknown): StatedRecord {
  const record = contentRecord.parse(content);
  if ('rules' in record) return { about: '', nodes: [], relationships: [], rules: record.rules };
  if ('node' in record) return { about: record.node.id, nodes: [record.node], relationships: [] };
  return { about: record.relationship.id, nodes: [], relationships: [record.relationship] };
}
