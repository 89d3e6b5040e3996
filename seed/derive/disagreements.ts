import { createHash } from 'node:crypto';
import type { LinkedNode, PropertyValue } from '../content/GraphContent.ts';

type Properties = Record<string, PropertyValue>;

/** Properties whose several values are kept in another way, or that nobody compares. */
const NOT_COMPARED = new Set([
  'id',
  'name',
  'aliases',
  'keywords',
  'identifiers',
  'formerIds',
  'sources',
  'order',
  'type',
  'objective',
]);

/**
 * One Statement for each value of a record that another source states otherwise, so that both are kept.
 * @param subject the id of the node or relationship
 * @param shown the values that it shows
 * @param record the values that `source` states
 * @param others what other sources state
 */
export function disagreements(
  subject: string,
  shown: Properties,
  record: Properties,
  others: readonly Properties[],
  source: string,
): LinkedNode[] {
  return Object.entries(record).flatMap(([predicate, value]) => {
    const values = others.map((properties) => properties[predicate]).filter((other) => other !== undefined);
    const differs = values.some((other) => String(other) !== String(value));
    if (!differs || NOT_COMPARED.has(predicate)) return [];
    return [recordStatement(subject, predicate, String(value), String(shown[predicate]) === String(value), source)];
  });
}

/** A Statement of a record's source, whose id follows from what it says. */
export function recordStatement(
  subject: string,
  predicate: string,
  value: string,
  shown: boolean,
  source: string,
): LinkedNode {
  const digest = createHash('sha256').update([subject, predicate, value, source].join('\0')).digest('hex');
  const id = `statement:${digest.slice(0, 20)}`;
  return {
    label: 'Statement',
    id,
    funder: false,
    properties: { id, subject, predicate, value, shown, approximate: false },
    links: [{ type: 'STATED_BY', to: { label: 'Source', id: source }, properties: {} }],
  };
}
