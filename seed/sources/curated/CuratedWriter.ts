import { createHash } from 'node:crypto';
import { ContentBuilder } from '../../content/ContentBuilder.ts';
import type { NodeReference, PropertyValue, RelationshipType } from '../../content/GraphContent.ts';

/** One value as a curated file gives it. */
export interface Fact {
  value: PropertyValue;
  sources: string[];
  note?: string | undefined;
  shown: boolean;
  approximate: boolean;
}

interface FreeStatement {
  predicate: string;
  value: string;
  sources: string[];
  note?: string | undefined;
}

type Facts = readonly Fact[] | undefined;

/** Writes curated records: the value shown on the record, every value as a Statement of each of its sources. */
export class CuratedWriter {
  readonly builder = new ContentBuilder();

  /** The value that a record shows: the first that is shown, or undefined. */
  shown(facts: Facts): PropertyValue | undefined {
    return facts?.find((fact) => fact.shown)?.value;
  }

  /**
   * Adds a node with the shown value of each property, its Statements, and its way to each source.
   * `covered`: sources that state more of it than its properties and statements do.
   */
  addRecord(
    node: NodeReference,
    properties: Record<string, Facts>,
    extra: {
      statements: FreeStatement[];
      covered: string[];
      lists?: Record<string, Fact[]>;
      derived?: Record<string, PropertyValue | undefined>;
      funder?: boolean;
    },
  ): void {
    const lists = extra.lists ?? {};
    const shown: Record<string, PropertyValue | undefined> = { ...extra.derived };
    for (const [name, facts] of Object.entries(properties)) shown[name] ??= this.shown(facts);
    for (const [name, facts] of Object.entries(lists)) {
      shown[name] = facts.filter((fact) => fact.shown).map((fact) => String(fact.value));
    }
    this.builder.addNode(node, shown, { funder: extra.funder, approximate: this.#approximate(properties) });
    for (const [name, facts] of [...Object.entries(properties), ...Object.entries(lists)])
      this.#stateAll(node.id, name, facts ?? []);
    for (const statement of extra.statements)
      this.state(node.id, statement.predicate, { shown: false, approximate: false, ...statement });
    const keys = [...Object.values(properties), ...Object.values(lists)]
      .flatMap((facts) => facts ?? [])
      .flatMap((fact) => fact.sources);
    this.cite(node, [...keys, ...extra.statements.flatMap((statement) => statement.sources), ...extra.covered]);
  }

  /** Adds a relationship that has facts of its own, with their Statements about it. */
  addRelation(
    from: NodeReference,
    type: RelationshipType,
    to: NodeReference,
    relation: {
      sources: string[];
      note?: string | undefined;
      plain?: Record<string, PropertyValue | undefined>;
      facts?: Record<string, Facts>;
      statements?: FreeStatement[];
    },
  ): void {
    const facts = Object.entries(relation.facts ?? {});
    const shown = Object.fromEntries(facts.map(([name, values]) => [name, this.shown(values)]));
    const keys = [...relation.sources, ...facts.flatMap(([, values]) => values ?? []).flatMap((fact) => fact.sources)];
    const approximate = this.#approximate(relation.facts ?? {});
    const id = this.builder.relate(
      from,
      type,
      to,
      { ...relation.plain, ...shown, sources: sourceIds(keys) },
      approximate,
    );
    for (const [name, values] of facts) this.#stateAll(id, name, values ?? []);
    for (const statement of relation.statements ?? [])
      this.state(id, statement.predicate, { shown: false, approximate: false, ...statement });
    if (relation.note)
      this.state(id, 'note', { value: relation.note, sources: relation.sources, shown: false, approximate: false });
  }

  /** Leads a node to each source once. */
  cite(node: NodeReference, keys: string[]): void {
    for (const id of sourceIds(keys)) this.builder.connect(node, 'STATED_BY', { label: 'Source', id });
  }

  /** Adds one Statement for each source that gives this value. */
  state(subject: string, predicate: string, fact: Fact): void {
    for (const source of sourceIds(fact.sources)) {
      const value = String(fact.value);
      const digest = createHash('sha256').update([subject, predicate, value, source].join('\0')).digest('hex');
      const node: NodeReference = { label: 'Statement', id: `statement:${digest.slice(0, 20)}` };
      const { note, shown, approximate } = fact;
      this.builder.addNode(node, { subject, predicate, value, note, shown, approximate });
      this.builder.connect(node, 'STATED_BY', { label: 'Source', id: source });
    }
  }

  #approximate(facts: Record<string, Facts>): string[] {
    const rounded = (values: Facts): boolean => values?.find((fact) => fact.shown)?.approximate ?? false;
    return Object.entries(facts)
      .filter(([, values]) => rounded(values))
      .map(([name]) => name);
  }

  #stateAll(subject: string, predicate: string, facts: readonly Fact[]): void {
    const shown = facts.find((fact) => fact.shown);
    const isList = predicate === 'aliases' || predicate === 'keywords';
    for (const fact of facts) this.state(subject, predicate, { ...fact, shown: isList ? fact.shown : fact === shown });
  }
}

function sourceIds(keys: string[]): string[] {
  return [...new Set(keys)].sort().map((key) => `source:${key}`);
}
