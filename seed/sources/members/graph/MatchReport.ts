import { foldName } from '../../../../rules/foldName.ts';
import type { GraphSink, MatchingReport } from '../../../content/GraphSink.ts';
import type { LinkedNode } from '../../../content/GraphContent.ts';
import type { Member } from '../format.ts';
import { memberKey } from '../memberKey.ts';

interface Found {
  name: string;
  /** True where another source has it too. */
  isKnown: boolean;
}

/** Watches what is derived, and tells which organisation each row of a list turned out to be. */
export class MatchReport {
  readonly #dataset: string;
  readonly #members: readonly Member[];
  readonly #found = new Map<string, Found>();
  /** Organisations by the folded names that members have too. */
  readonly #namesakes = new Map<string, LinkedNode[]>();
  #canonical: MatchingReport['canonical'] = new Map();
  #candidates: ReadonlyMap<string, string[]> = new Map();

  constructor(dataset: string, members: readonly Member[]) {
    this.#dataset = dataset;
    this.#members = members;
    for (const { name } of members) this.#namesakes.set(foldName(name), []);
  }

  /** Hands everything on to `sink`. */
  watch(sink: GraphSink): GraphSink {
    const wanted = new Set<string>();
    return {
      matched: (report) => {
        this.#canonical = report.canonical;
        this.#candidates = new Map(report.ambiguous.map(({ key, candidates }) => [key, candidates]));
        for (const member of this.#members) {
          wanted.add(this.#idOf(member));
          for (const id of this.#candidates.get(memberKey(member)) ?? []) wanted.add(id);
        }
        sink.matched?.(report);
      },
      node: (node) => {
        if (node.label === 'Organisation') {
          if (wanted.has(node.id)) this.#found.set(node.id, this.#toFound(node));
          for (const name of namesOf(node)) this.#namesakes.get(name)?.push(node);
        }
        return sink.node(node);
      },
      relationship: (relationship) => sink.relationship(relationship),
    };
  }

  /** One sentence for each row, and how many are known and new. Nothing where nothing was derived. */
  lines(): string[] {
    if (this.#found.size === 0) return [];
    const firstRows = new Map<string, number>();
    const count = { known: 0, new: 0 };
    const lines = this.#members.map((member) => {
      const id = this.#idOf(member);
      const found = this.#found.get(id);
      const first = firstRows.get(id);
      if (first === undefined) firstRows.set(id, member.row);
      if (found && first === undefined) count[found.isKnown ? 'known' : 'new'] += 1;
      const twin = first === undefined ? '' : ` So is row ${first}: keep one of the two.`;
      return `  Row ${member.row}: ${this.#sentence(member, found)}${twin}`;
    });
    return [...lines, `  Known from other sources: ${count.known}. New by this list: ${count.new}.`];
  }

  #sentence(member: Member, found: Found | undefined): string {
    const id = this.#idOf(member);
    if (!found) return `${member.name} is left out: it is among what is never to be loaded.`;
    if (found.isKnown) {
      const isByNumber = member.id === null && !memberKey(member).startsWith('cordis-name:');
      const isNamesake = foldName(found.name) === foldName(member.name);
      const doubt = isByNumber && !isNamesake ? ' The names differ: is it the same?' : '';
      return `${member.name} is ${found.name} (${id}).${doubt}`;
    }
    return `${member.name} is new (${id}).${this.#hint(member)}`;
  }

  /** Organisations that a new one may be, where its name or number is not certain. */
  #hint(member: Member): string {
    const key = memberKey(member);
    const namesakes = (this.#namesakes.get(foldName(member.name)) ?? []).filter(
      ({ id, links }) => id !== key && [null, member.country].includes(countryOf(links)),
    );
    for (const node of namesakes) this.#found.set(node.id, this.#toFound(node));
    const near = [...new Set([...(this.#candidates.get(key) ?? []), ...namesakes.map(({ id }) => id)])];
    if (near.length === 0) return '';
    const named = near.map((id) => `${this.#found.get(id)?.name ?? id} (${id})`).join(' or ');
    return ` It may be ${named}, but that is not certain: if it is, write that id into the column "id".`;
  }

  #idOf(member: Member): string {
    const key = memberKey(member);
    return this.#canonical.get(key) ?? key;
  }

  #toFound({ properties, links, id }: LinkedNode): Found {
    const sources = links.filter(({ type }) => type === 'STATED_BY').map(({ to }) => to.id);
    const isKnown = sources.some((source) => !source.startsWith(`source:${this.#dataset}:`));
    return { name: typeof properties.name === 'string' ? properties.name : id, isKnown };
  }
}

function namesOf({ properties: { name, nameIt, shortName, aliases } }: LinkedNode): Set<string> {
  const names = [name, nameIt, shortName, ...(Array.isArray(aliases) ? aliases : [])];
  return new Set(names.flatMap((one) => (typeof one === 'string' ? [foldName(one)] : [])));
}

function countryOf(links: LinkedNode['links']): string | null {
  return links.find(({ type }) => type === 'LOCATED_IN')?.to.id.slice('country:'.length) ?? null;
}
