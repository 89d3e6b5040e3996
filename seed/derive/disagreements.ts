import type { LinkedNode, PropertyValue } from '../content/GraphContent.ts';
import { sourceStatement } from './sourceStatement.ts';

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
    const isShown = String(shown[predicate]) === String(value);
    return [sourceStatement({ subject, predicate, value: String(value), shown: isShown }, source)];
  });
}
