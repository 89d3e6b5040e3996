import { readableTitle } from '../../rules/names/readableTitle.ts';
import type { Link, LinkedNode } from '../content/GraphContent.ts';
import { known } from '../content/ContentBuilder.ts';
import type { StatedNode } from '../content/StatedRecord.ts';
import { disagreements } from './disagreements.ts';
import { sourceStatement } from './sourceStatement.ts';
import { mergeProperties } from './mergeProperties.ts';
import { sourcesOf } from './statedLists.ts';

/** Links of which a project has at most one: the first that is stated. */
const FUNCTIONAL: ReadonlySet<string> = new Set(['ANSWERS']);

/** A project, and the Statements of what its sources state otherwise than it shows. */
export interface DerivedProject {
  project: LinkedNode;
  statements: LinkedNode[];
}

/** A project from its record and from what edited and listed sources state of it. */
export function deriveProject(
  record: StatedNode,
  edited: readonly LinkedNode[],
  listed: readonly LinkedNode[],
): DerivedProject {
  const { id } = record;
  const all = [...edited, record, ...listed];
  const merged = mergeProperties(all);
  const properties = known({ ...withDisplayTitle(merged), id });
  const links = mergeLinks(all.map((node) => node.links));
  const statements = [
    ...statementsOf(id, properties, record, edited),
    ...withheldOf(record),
    ...listed.flatMap((node) => statementsOf(id, properties, node, all)),
  ];
  return { project: { label: 'Project', id, funder: false, properties, links }, statements };
}

/** The values of a project with its title as one reads it, where it has one. */
export function withDisplayTitle(properties: LinkedNode['properties']): LinkedNode['properties'] {
  const { title, objective } = properties;
  if (typeof title !== 'string') return properties;
  return { ...properties, displayTitle: readableTitle(title, typeof objective === 'string' ? objective : null) };
}

function statementsOf(
  id: string,
  shown: LinkedNode['properties'],
  { properties, links }: LinkedNode,
  others: readonly LinkedNode[],
): LinkedNode[] {
  const stated = others.map((node) => node.properties);
  return sourcesOf(links).flatMap((source) => disagreements(id, shown, properties, stated, source));
}

function withheldOf({ id, links, withheld = [] }: StatedNode): LinkedNode[] {
  return sourcesOf(links).flatMap((source) =>
    withheld.map((one) => sourceStatement({ ...one, subject: id, shown: false }, source)),
  );
}

/** All links, each end once; of several main programmes the first stays the main one. */
export function mergeLinks(stated: readonly (readonly Link[])[]): Link[] {
  const links = new Map<string, Link>();
  let main: string | null = null;
  for (const link of stated.flat()) {
    const key = FUNCTIONAL.has(link.type) ? link.type : `${link.type} ${link.to.id}`;
    const claims = link.type === 'FUNDED_UNDER' && link.properties.main === true;
    if (claims) main ??= link.to.id;
    const kept: Link = claims && main !== link.to.id ? { ...link, properties: { main: false } } : link;
    if (!links.has(key)) links.set(key, kept);
    else if (claims && main === link.to.id) links.set(key, link);
  }
  return [...links.values()];
}
