import { createHash } from 'node:crypto';
import type { LinkedNode } from '../content/GraphContent.ts';

/** One value as one source states it. */
interface StatedValue {
  /** Id of the node or relationship. */
  subject: string;
  predicate: string;
  value: string;
  shown: boolean;
  note?: string;
  /** YYYY-MM-DD. */
  replacedOn?: string;
}

/** The Statement of a value, with an id that follows from it and its source. */
export function sourceStatement(stated: StatedValue, source: string): LinkedNode {
  const { subject, predicate, value } = stated;
  const digest = createHash('sha256').update([subject, predicate, value, source].join('\0')).digest('hex');
  const id = `statement:${digest.slice(0, 20)}`;
  return {
    label: 'Statement',
    id,
    funder: false,
    properties: { id, ...stated, approximate: false },
    links: [{ type: 'STATED_BY', to: { label: 'Source', id: source }, properties: {} }],
  };
}
