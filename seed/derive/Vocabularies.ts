import { known } from '../content/ContentBuilder.ts';
import type { Link, LinkedNode, NodeLabel, PropertyValue } from '../content/GraphContent.ts';
import type { SourceRank, StatedNode } from '../content/StatedRecord.ts';
import { mergeProperties } from './mergeProperties.ts';
import { sourcesOf } from './statedLists.ts';

type Counts<Value> = Map<Value, number>;

interface Term {
  /** Number of records with each value of each property. */
  values: Map<string, Counts<PropertyValue>>;
  wider: Counts<string>;
  sources: Set<string>;
  edited: LinkedNode[];
  listed: LinkedNode[];
}

/** Links by which terms of each label lead to wider ones. */
const UPWARD = {
  Programme: { type: 'PART_OF', label: 'Programme' },
  Call: { type: 'PART_OF', label: 'Programme' },
  Field: { type: 'NARROWER_THAN', label: 'Field' },
} as const satisfies Partial<Record<NodeLabel, { type: Link['type']; label: NodeLabel }>>;
export type TermLabel = keyof typeof UPWARD;

/** Tells whether nodes of a label are terms: programmes, calls and fields. */
export function isTerm(label: NodeLabel): label is TermLabel {
  return label in UPWARD;
}

/** Programmes, calls and fields as all sources name them; of recorded values the most frequent is shown, then the first in the alphabet. */
export class Vocabularies {
  readonly #terms: Record<TermLabel, Map<string, Term>> = {
    Programme: new Map(),
    Call: new Map(),
    Field: new Map(),
  };

  add(rank: SourceRank, label: TermLabel, node: StatedNode): void {
    const term = this.#term(label, node.id);
    if (rank === 'EDITED') term.edited.push(node);
    else if (rank === 'LISTED') term.listed.push(node);
    else record(term, label, node);
  }

  /** All terms as nodes. */
  *toNodes(): Generator<LinkedNode> {
    for (const label of ['Programme', 'Call', 'Field'] as const)
      for (const [id, term] of this.#terms[label]) yield toNode(label, id, term);
  }

  #term(label: TermLabel, id: string): Term {
    const before = this.#terms[label].get(id);
    if (before) return before;
    const term: Term = { values: new Map(), wider: new Map(), sources: new Set(), edited: [], listed: [] };
    this.#terms[label].set(id, term);
    return term;
  }
}

function record(term: Term, label: TermLabel, { properties, links }: StatedNode): void {
  for (const source of sourcesOf(links)) term.sources.add(source);
  for (const { type, to } of links) if (type === UPWARD[label].type) count(term.wider, to.id);
  for (const name in properties) {
    const counts = term.values.get(name) ?? new Map<PropertyValue, number>();
    term.values.set(name, counts);
    count(counts, properties[name]!);
  }
}

function count<Value>(counts: Counts<Value>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function mostFrequent<Value extends PropertyValue>(counts: Counts<Value>): Value | undefined {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function toNode(label: TermLabel, id: string, term: Term): LinkedNode {
  const code = id.slice(id.indexOf(':') + 1);
  const recorded = Object.fromEntries([...term.values].map(([name, counts]) => [name, mostFrequent(counts)]));
  const title = recorded.title ?? (label === 'Field' ? code : undefined);
  const record = { properties: known({ ...recorded, code, title }) };
  const links = [...term.edited, ...term.listed].flatMap((node) => node.links);
  const { type, label: above } = UPWARD[label];
  // A call belongs to a programme where all its projects say so.
  const wider = label === 'Call' && term.wider.size > 1 ? undefined : mostFrequent(term.wider);
  if (wider && !links.some((link) => link.type === type))
    links.push({ type, to: { label: above, id: wider }, properties: {} });
  for (const source of [...term.sources].sort())
    links.push({ type: 'STATED_BY', to: { label: 'Source', id: source }, properties: {} });
  const properties = { ...mergeProperties([...term.edited, record, ...term.listed]), id };
  return { label, id, funder: false, properties, links };
}
