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
  /** A call as its publisher has it. */
  announced: LinkedNode[];
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

/**
 * Programmes, calls and fields as all sources name them; of recorded values the most frequent is shown, then the first in the
 * alphabet. Codes of calls are compared without case: one that is announced is written as its publisher writes it, and is in its
 * publisher's programme, or in that of its projects where it lies below.
 */
export class Vocabularies {
  readonly #terms: Record<TermLabel, Map<string, Term>> = {
    Programme: new Map(),
    Call: new Map(),
    Field: new Map(),
  };
  /** The ids of announced calls, by themselves in lower case. */
  readonly #announced = new Map<string, string>();

  /** Adds a call as its publisher has it; before all that refers to it. */
  announce(node: LinkedNode): void {
    this.#announced.set(node.id.toLowerCase(), node.id);
    this.#term('Call', node.id).announced.push(node);
  }

  /** Links, those to an announced call under the id that it has. */
  spelt(links: Link[]): Link[] {
    return links.map((link) =>
      link.to.label === 'Call' ? { ...link, to: { ...link.to, id: this.#callId(link.to.id) } } : link,
    );
  }

  add(rank: SourceRank, label: TermLabel, node: StatedNode): void {
    const term = this.#term(label, label === 'Call' ? this.#callId(node.id) : node.id);
    if (rank === 'EDITED') term.edited.push(node);
    else if (rank === 'LISTED') term.listed.push(node);
    else record(term, label, node);
  }

  /** All terms as nodes. */
  *toNodes(): Generator<LinkedNode> {
    for (const label of ['Programme', 'Call', 'Field'] as const)
      for (const [id, term] of this.#terms[label])
        yield toNode(label, id, term, (below, above) => this.#isBelow(below, above));
  }

  /** The id that a Statement's subject has here: that of an announced call in its own spelling. */
  subject(id: string): string {
    return this.#callId(id);
  }

  /** True where one programme is a part of another, or of a part of it. */
  #isBelow(programme: string, above: string): boolean {
    const met = new Set<string>();
    for (let id: string | undefined = programme; id !== undefined && !met.has(id);) {
      met.add(id);
      const term = this.#terms.Programme.get(id);
      id = term && (namedWider(term, 'Programme') ?? mostFrequent(term.wider));
      if (id === above) return true;
    }
    return false;
  }

  #callId(id: string): string {
    return this.#announced.get(id.toLowerCase()) ?? id;
  }

  #term(label: TermLabel, id: string): Term {
    const before = this.#terms[label].get(id);
    if (before) return before;
    const term: Term = {
      values: new Map(),
      wider: new Map(),
      sources: new Set(),
      edited: [],
      listed: [],
      announced: [],
    };
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

/** The wider ones that files of people name. */
function namedWider({ edited, listed }: Term, label: TermLabel): string | undefined {
  return [...edited, ...listed].flatMap((node) => node.links).find(({ type }) => type === UPWARD[label].type)?.to.id;
}

function toNode(
  label: TermLabel,
  id: string,
  term: Term,
  isBelow: (programme: string, above: string) => boolean,
): LinkedNode {
  const code = id.slice(id.indexOf(':') + 1);
  const recorded = Object.fromEntries([...term.values].map(([name, counts]) => [name, mostFrequent(counts)]));
  const title = recorded.title ?? (label === 'Field' ? code : undefined);
  const record = { properties: known({ ...recorded, code, title }) };
  const links = [...term.edited, ...term.listed].flatMap((node) => node.links);
  const { type, label: above } = UPWARD[label];
  // A call belongs to a programme where all its projects say so.
  const wider = label === 'Call' && term.wider.size > 1 ? undefined : mostFrequent(term.wider);
  const announced = term.announced.flatMap((node) => node.links).find((link) => link.type === type)?.to.id;
  const goesBefore = announced === undefined || (wider !== undefined && isBelow(wider, announced));
  if (wider && goesBefore && !links.some((link) => link.type === type))
    links.push({ type, to: { label: above, id: wider }, properties: {} });
  for (const link of term.announced.flatMap((node) => node.links))
    if (link.type !== type || !links.some((one) => one.type === type)) links.push(link);
  for (const source of [...term.sources].sort())
    links.push({ type: 'STATED_BY', to: { label: 'Source', id: source }, properties: {} });
  const properties: LinkedNode['properties'] = {
    ...mergeProperties([...term.edited, ...term.announced, record, ...term.listed]),
    id,
  };
  if (term.announced.length > 0) properties.code = code;
  return { label, id, funder: false, properties, links };
}
