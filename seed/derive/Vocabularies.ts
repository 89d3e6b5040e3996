import { known } from '../ContentBuilder.ts';
import type { Link, LinkedNode, NodeLabel } from '../GraphContent.ts';
import type { CordisBundle } from '../sources/cordis/CordisBundle.ts';
import type { CordisDataset } from './DeriveInput.ts';
import { mergeProperties } from './mergeProperties.ts';
import { widerProgramme } from './widerProgramme.ts';

interface Term {
  titles: Map<string, number>;
  wider: Map<string, number>;
  extra: Map<string, Map<string, number>>;
  datasets: Set<string>;
  curated: LinkedNode[];
}
type TermLabel = Extract<NodeLabel, 'Programme' | 'Call' | 'Field'>;

/** Programmes, calls and fields as all sources name them: each value the one stated most often, then the first in the alphabet. */
export class Vocabularies {
  readonly #terms = {
    Programme: new Map<string, Term>(),
    Call: new Map<string, Term>(),
    Field: new Map<string, Term>(),
  };

  addCurated(label: TermLabel, node: LinkedNode): void {
    this.#term(label, node.id).curated.push(node);
  }

  /** Takes in the programmes, topics and fields of one project. */
  addBundle(bundle: CordisBundle, dataset: CordisDataset): void {
    const root = `programme:${dataset.framework}`;
    this.#term('Programme', root).datasets.add(dataset.name);
    for (const { code, title } of bundle.programmes) {
      this.#addProgramme(`programme:${code}`, title, root, dataset.name);
    }
    const main = bundle.programmes.find((one) => one.main);
    for (const { code, title } of bundle.topics) {
      const call = this.#term('Call', `call:${code}`);
      call.datasets.add(dataset.name);
      count(call.titles, title);
      count(call.wider, main ? `programme:${main.code}` : null);
      for (const name of ['masterCall', 'subCall'] as const) {
        const values = call.extra.get(name) ?? new Map<string, number>();
        call.extra.set(name, values);
        count(values, bundle[name]);
      }
    }
    for (const { code, titles } of bundle.fields) this.#addField(code, titles, dataset.name);
  }

  #addProgramme(id: string, title: string | null, root: string, dataset: string): void {
    const programme = this.#term('Programme', id);
    programme.datasets.add(dataset);
    count(programme.titles, title);
    const wider = id === root ? null : (widerProgramme(id, root) ?? root);
    if (wider === null) return;
    count(programme.wider, wider);
    if (wider !== root) this.#addProgramme(wider, null, root, dataset);
  }

  #addField(code: string, titles: string[], dataset: string): void {
    const numbers = code.split('/').slice(1);
    numbers.forEach((_, level) => {
      const field = this.#term('Field', `field:/${numbers.slice(0, level + 1).join('/')}`);
      field.datasets.add(dataset);
      count(field.titles, titles[level] ?? null);
      if (level > 0) count(field.wider, `field:/${numbers.slice(0, level).join('/')}`);
    });
  }

  /** All terms as nodes. */
  *toNodes(): Generator<LinkedNode> {
    for (const [id, term] of this.#terms.Programme) yield toNode('Programme', id, term, 'PART_OF', 'Programme');
    for (const [id, term] of this.#terms.Call) yield toNode('Call', id, term, 'PART_OF', 'Programme');
    for (const [id, term] of this.#terms.Field) yield toNode('Field', id, term, 'NARROWER_THAN', 'Field');
  }

  #term(label: TermLabel, id: string): Term {
    const before = this.#terms[label].get(id);
    if (before) return before;
    const term: Term = { titles: new Map(), wider: new Map(), extra: new Map(), datasets: new Set(), curated: [] };
    this.#terms[label].set(id, term);
    return term;
  }
}

function count(counts: Map<string, number>, value: string | null): void {
  if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function mostOften(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(counts ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function toNode(
  label: TermLabel,
  id: string,
  term: Term,
  upward: 'PART_OF' | 'NARROWER_THAN',
  above: TermLabel,
): LinkedNode {
  const code = id.slice(id.indexOf(':') + 1);
  const title = mostOften(term.titles) ?? (label === 'Field' ? code : undefined);
  const record = known({
    code,
    title,
    masterCall: mostOften(term.extra.get('masterCall')),
    subCall: mostOften(term.extra.get('subCall')),
  });
  const links: Link[] = term.curated.flatMap((node) => node.links);
  // A call belongs to a programme where all its projects say so.
  const wider = label === 'Call' && term.wider.size > 1 ? undefined : mostOften(term.wider);
  if (wider && !links.some((link) => link.type === upward))
    links.push({ type: upward, to: { label: above, id: wider }, properties: {} });
  for (const dataset of [...term.datasets].sort())
    links.push({ type: 'STATED_BY', to: { label: 'Source', id: `source:${dataset}` }, properties: {} });
  return { label, id, funder: false, properties: { ...mergeProperties(term.curated, [record]), id }, links };
}
