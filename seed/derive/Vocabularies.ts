import { known } from '../content/ContentBuilder.ts';
import { appendTo } from '../../rules/appendTo.ts';
import type { Link, LinkedNode, NodeLabel } from '../content/GraphContent.ts';
import type { ItalianTitles, OfficialTitles, Rules, SourceRank, StatedNode } from '../content/StatedRecord.ts';
import { mergeProperties } from './mergeProperties.ts';
import { sourceStatement } from './sourceStatement.ts';
import {
  countRecord,
  fromKeptCounts,
  type KeptCounts,
  mostFrequent,
  noCounts,
  sumCounts,
  type TermCounts,
  toKeptCounts,
} from './TermCounts.ts';

interface Term {
  /** Of records of registers: one for each spelling of a call. */
  recorded: TermCounts[];
  /** Of what publishers of calls say of programmes. */
  noted: TermCounts[];
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
  /** By their ids as sources write them. */
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

  /** Adds what a publisher of calls says of a programme: it counts as a record. */
  note(label: TermLabel, node: StatedNode): void {
    const { noted } = this.#term(label, node.id);
    if (noted.length === 0) noted.push(noCounts());
    countRecord(noted[0]!, node, UPWARD[label].type);
  }

  /** Links, those to an announced call under the id that it has. */
  spelt(links: Link[]): Link[] {
    return links.map((link) =>
      link.to.label === 'Call' ? { ...link, to: { ...link.to, id: this.subject(link.to.id) } } : link,
    );
  }

  add(rank: SourceRank, label: TermLabel, node: StatedNode): void {
    const { edited, listed, recorded } = this.#term(label, node.id);
    if (rank === 'EDITED') edited.push(node);
    else if (rank === 'LISTED') listed.push(node);
    else {
      if (recorded.length === 0) recorded.push(noCounts());
      countRecord(recorded[0]!, node, UPWARD[label].type);
    }
  }

  /** Adds what records stated when they were read. */
  restore(kept: Iterable<KeptCounts>): void {
    for (const counts of kept)
      if (isTerm(counts.label)) this.#term(counts.label, counts.id).recorded.push(fromKeptCounts(counts));
  }

  /** Statements of records about terms that calls and their publishers speak of too, counted, in order of ids. */
  keptCounts(): KeptCounts[] {
    return (['Programme', 'Call'] as const).flatMap((label) =>
      [...this.#terms[label]]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([id, { recorded }]) => recorded.map((counts) => toKeptCounts(label, id, counts))),
    );
  }

  /** All terms of these labels as nodes, with the titles that rules know, and a Statement for each official one. */
  *toNodes(
    { italian, titles }: Pick<Rules, 'italian' | 'titles'>,
    labels: readonly TermLabel[] = ['Programme', 'Call', 'Field'],
  ): Generator<LinkedNode> {
    for (const label of labels) {
      const spelt = new Map<string, Term[]>();
      for (const [id, term] of this.#terms[label]) appendTo(spelt, label === 'Call' ? this.subject(id) : id, term);
      for (const [id, terms] of spelt) {
        const stated = toNode(label, id, oneOf(terms), (below, above) => this.#isBelow(below, above));
        const [node, ...statements] = withOfficialTitle(stated, titles);
        yield withItalianTitle(node, italian);
        yield* statements;
      }
    }
  }

  /** The id that a Statement's subject has here: that of an announced call in its own spelling. */
  subject(id: string): string {
    return this.#announced.get(id.toLowerCase()) ?? id;
  }

  /** True where one programme is a part of another, or of a part of it. */
  #isBelow(programme: string, above: string): boolean {
    const met = new Set<string>();
    for (let id: string | undefined = programme; id !== undefined && !met.has(id);) {
      met.add(id);
      const term = this.#terms.Programme.get(id);
      id = term && (namedWider(term, 'Programme') ?? mostFrequent(countsOf(term).wider));
      if (id === above) return true;
    }
    return false;
  }

  #term(label: TermLabel, id: string): Term {
    const before = this.#terms[label].get(id);
    if (before) return before;
    const term = oneOf([]);
    this.#terms[label].set(id, term);
    return term;
  }
}

/** The terms of one id, in however many spellings. */
function oneOf(terms: readonly Term[]): Term {
  if (terms.length === 1) return terms[0]!;
  const all = <Part extends keyof Term>(part: Part) => terms.flatMap((term): Term[Part][number][] => term[part]);
  return {
    ...{ recorded: all('recorded'), noted: all('noted') },
    ...{ edited: all('edited'), listed: all('listed'), announced: all('announced') },
  };
}

/** A programme that no source gives a title with its official one, and the Statement of this; else the node as it is. */
function withOfficialTitle(node: LinkedNode, titles: OfficialTitles): [LinkedNode, ...LinkedNode[]] {
  const { title: own, code } = node.properties;
  const official = Object.hasOwn(titles, String(code)) ? titles[String(code)] : undefined;
  if (node.label !== 'Programme' || own !== undefined || official === undefined) return [node];
  const { title, source } = official;
  const links = node.links.filter(({ type, to }) => type !== 'STATED_BY' || to.id !== source);
  links.push({ type: 'STATED_BY', to: { label: 'Source', id: source }, properties: {} });
  const statement = sourceStatement({ subject: node.id, predicate: 'title', value: title, shown: true }, source);
  return [{ ...node, properties: { ...node.properties, title }, links }, statement];
}

/** The node, with the Italian title of its English one or code where it states none itself. */
function withItalianTitle(node: LinkedNode, { fields, programmes }: ItalianTitles): LinkedNode {
  const { title, titleIt, code } = node.properties;
  if (titleIt !== undefined || node.label === 'Call') return node;
  const [titles, name] = node.label === 'Field' ? [fields, title] : [programmes, code];
  const found = Object.hasOwn(titles, String(name)) ? titles[String(name)] : undefined;
  return found === undefined ? node : { ...node, properties: { ...node.properties, titleIt: found } };
}

function countsOf({ recorded, noted }: Term): TermCounts {
  return sumCounts([...recorded, ...noted]);
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
  const counts = countsOf(term);
  const recorded = Object.fromEntries([...counts.values].map(([name, of]) => [name, mostFrequent(of)]));
  const title = recorded.title ?? (label === 'Field' ? code : undefined);
  const record = { properties: known({ ...recorded, code, title }) };
  const links = [...term.edited, ...term.listed].flatMap((node) => node.links);
  const { type, label: above } = UPWARD[label];
  // A call belongs to a programme where all its projects say so.
  const wider = label === 'Call' && counts.wider.size > 1 ? undefined : mostFrequent(counts.wider);
  const announced = term.announced.flatMap((node) => node.links).find((link) => link.type === type)?.to.id;
  const goesBefore = announced === undefined || (wider !== undefined && isBelow(wider, announced));
  if (wider && goesBefore && !links.some((link) => link.type === type))
    links.push({ type, to: { label: above, id: wider }, properties: {} });
  for (const link of term.announced.flatMap((node) => node.links))
    if (link.type !== type || !links.some((one) => one.type === type)) links.push(link);
  for (const source of [...counts.sources].sort())
    links.push({ type: 'STATED_BY', to: { label: 'Source', id: source }, properties: {} });
  const properties: LinkedNode['properties'] = {
    ...mergeProperties([...term.edited, ...term.announced, record, ...term.listed]),
    id,
  };
  if (term.announced.length > 0) properties.code = code;
  return { label, id, funder: false, properties, links };
}
