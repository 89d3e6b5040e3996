import { known } from '../ContentBuilder.ts';
import type { Link, LinkedNode } from '../GraphContent.ts';
import { projectType } from '../../rules/projectType.ts';
import type { DatedBundle } from './DeriveInput.ts';
import { disagreements } from './disagreements.ts';
import { mergeProperties } from './mergeProperties.ts';

/** Links of which a project has at most one: what a curated source states goes before. */
const FUNCTIONAL: ReadonlySet<string> = new Set(['ANSWERS']);

/** A project from its record and from what curated sources state of it, and Statements where they disagree. */
export function deriveProject({ bundle, dataset }: DatedBundle, curated: readonly LinkedNode[]): LinkedNode[] {
  const id = `cordis:${bundle.id}`;
  const {
    acronym,
    title,
    objective,
    status,
    fundingScheme,
    startDate,
    endDate,
    totalCost,
    awarded,
    keywords,
    doi,
    website,
  } = bundle;
  const record = known({
    ...{ acronym, title, objective, status, fundingScheme, startDate, endDate, totalCost, awarded, keywords, doi },
    type: fundingScheme === null ? null : projectType(fundingScheme),
    grantNumber: bundle.id,
    url: website,
  });
  const properties = { ...mergeProperties(curated, [record]), id };
  const links = mergeLinks([...curated.map((node) => node.links), linksOf({ bundle, dataset })]);
  const stated = curated.map((node) => node.properties);
  const node: LinkedNode = { label: 'Project', id, funder: false, properties, links };
  return [node, ...disagreements(id, properties, record, stated, `source:${dataset.name}`)];
}

function linksOf({ bundle, dataset }: DatedBundle): Link[] {
  const main = bundle.programmes.find((one) => one.main) ?? bundle.programmes[0];
  const programmes = bundle.programmes.length > 0 ? bundle.programmes.map(({ code }) => code) : [dataset.framework];
  const mainCode = main?.code ?? dataset.framework;
  const [topic] = bundle.topics;
  return [
    ...programmes.map((code): Link => ({
      type: 'FUNDED_UNDER',
      to: { label: 'Programme', id: `programme:${code}` },
      properties: { main: code === mainCode },
    })),
    ...(topic
      ? [{ type: 'ANSWERS', to: { label: 'Call', id: `call:${topic.code}` }, properties: {} } satisfies Link]
      : []),
    ...bundle.fields.map(({ code }): Link => ({
      type: 'ABOUT',
      to: { label: 'Field', id: `field:${code}` },
      properties: {},
    })),
    {
      type: 'STATED_BY',
      to: { label: 'Source', id: `source:${dataset.name}` },
      properties: { url: `https://cordis.europa.eu/project/id/${bundle.id}` },
    },
  ];
}

/** All links, each end once; of several main programmes the first holds. */
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
