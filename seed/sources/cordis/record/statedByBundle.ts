import type { GraphRelationship, Link, NodeLabel } from '../../../content/GraphContent.ts';
import type { StatedNode, StatedRecord } from '../../../content/StatedRecord.ts';
import { foldName } from '../../../../rules/foldName.ts';
import { projectType } from '../../../../rules/projectType.ts';
import { keptValue, keptValues } from '../../../tables/keptValues.ts';
import { propertiesOf } from '../../../tables/Table.ts';
import { PARTICIPATION_TABLE } from '../tables/participationTable.ts';
import { PROJECT_TABLE } from '../tables/projectTable.ts';
import { LEGAL_BASIS_TABLE, TOPIC_TABLE } from '../tables/sideTables.ts';
import type { KeptBundle } from './CordisBundle.ts';
import { type UnstatedZeros, unstatedZeros } from './unstatedZeros.ts';
import { widerProgramme } from './widerProgramme.ts';

/** An export, as far as the meaning of its records depends on it. */
export interface CordisExport {
  /** Id of its Source. */
  source: string;
  framework: string;
  /** The day of the copy; null where it is not known. */
  exportedOn: string | null;
}
type Row = KeptBundle['participations'][number];

const OF_PROJECT = propertiesOf(PROJECT_TABLE, 'Project');
const OF_ALL_CALLS = propertiesOf(PROJECT_TABLE, 'Call');
const OF_CALL = propertiesOf(TOPIC_TABLE, 'Call');
const OF_PROGRAMME = propertiesOf(LEGAL_BASIS_TABLE, 'Programme');
const OF_ORGANISATION = ['name', ...propertiesOf(PARTICIPATION_TABLE, 'Organisation')];
const OF_PARTICIPATION = [...propertiesOf(PARTICIPATION_TABLE, 'PARTICIPATES_IN'), 'statedTimes'];
const ZERO_NOTE = 'CORDIS writes 0 where nothing is stated: organisations of the project receive money.';

/** The project of a kept bundle, the terms it names, its organisations and their participations. */
export function statedByBundle(bundle: KeptBundle, of: CordisExport): StatedRecord {
  const record: StatedRecord = { about: `cordis:${bundle.id}`, nodes: [], relationships: [] };
  if (of.exportedOn !== null) record.day = of.exportedOn;
  const statedBy = link('STATED_BY', 'Source', of.source);
  record.nodes.push(...programmesOf(bundle, of.framework, statedBy), ...callsOf(bundle, statedBy));
  record.nodes.push(...fieldsOf(bundle, statedBy));
  const zeros = unstatedZeros(bundle);
  record.nodes.push(projectOf(bundle, zeros, of));
  for (const row of bundle.participations) {
    const organisation = organisationOf(row, statedBy);
    record.nodes.push(organisation);
    record.relationships.push(
      participationOf(zeros.hasNoCost(row) ? { ...row, totalCost: null } : row, organisation.id, record.about, of),
    );
  }
  return record;
}

function projectOf(bundle: KeptBundle, { project: unstated }: UnstatedZeros, of: CordisExport): StatedNode {
  const { fundingScheme } = bundle;
  const website = keptValue(bundle, 'website');
  const properties = {
    ...keptValues(
      bundle,
      OF_PROJECT.filter((name) => !unstated.includes(name)),
    ),
    ...(typeof fundingScheme === 'string' ? { type: projectType(fundingScheme) } : {}),
    grantNumber: bundle.id,
    ...(website === undefined ? {} : { url: website }),
  };
  const withheld = unstated.map((predicate) => ({ predicate, value: '0', note: ZERO_NOTE }));
  return { ...nodeOf('Project', `cordis:${bundle.id}`, properties, projectLinks(bundle, of)), withheld };
}

/** A project in no programme is funded under the framework itself; with none marked, the first is its main one. */
function projectLinks(bundle: KeptBundle, { framework, source }: CordisExport): Link[] {
  const codes = bundle.programmes.length > 0 ? bundle.programmes.map(({ code }) => code) : [framework];
  const main = bundle.programmes.find((one) => one.main)?.code ?? codes[0];
  const [topic] = bundle.topics;
  return [
    ...codes.map((code) => link('FUNDED_UNDER', 'Programme', `programme:${code}`, { main: code === main })),
    ...(topic ? [link('ANSWERS', 'Call', `call:${topic.code}`)] : []),
    ...bundle.fields.map(({ code }) => link('ABOUT', 'Field', `field:${code}`)),
    link('STATED_BY', 'Source', source, { url: `https://cordis.europa.eu/project/id/${bundle.id}` }),
  ];
}

/** The programmes that a project names and all wider ones up to its framework. */
function programmesOf({ programmes }: KeptBundle, framework: string, statedBy: Link): StatedNode[] {
  const root = `programme:${framework}`;
  const nodes = [nodeOf('Programme', root, {}, [statedBy])];
  for (const programme of programmes) {
    let properties = keptValues(programme, OF_PROGRAMME);
    for (let id = `programme:${programme.code}`; id !== root;) {
      const wider = widerProgramme(id, root) ?? root;
      nodes.push(nodeOf('Programme', id, properties, [link('PART_OF', 'Programme', wider), statedBy]));
      properties = {};
      id = wider;
    }
    if (`programme:${programme.code}` === root) nodes.push(nodeOf('Programme', root, properties, [statedBy]));
  }
  return nodes;
}

function callsOf(bundle: KeptBundle, statedBy: Link): StatedNode[] {
  const main = bundle.programmes.find((one) => one.main);
  const links = [...(main ? [link('PART_OF', 'Programme', `programme:${main.code}`)] : []), statedBy];
  return bundle.topics.map((topic) =>
    nodeOf('Call', `call:${topic.code}`, { ...keptValues(topic, OF_CALL), ...keptValues(bundle, OF_ALL_CALLS) }, links),
  );
}

/** The fields that a project names and all wider ones. */
function fieldsOf({ fields }: KeptBundle, statedBy: Link): StatedNode[] {
  return fields.flatMap(({ code, titles }) => {
    const numbers = code.split('/').slice(1);
    return numbers.map((_, level) => {
      const wider = level === 0 ? [] : [link('NARROWER_THAN', 'Field', fieldId(numbers, level))];
      const title = titles[level];
      return nodeOf('Field', fieldId(numbers, level + 1), title === undefined ? {} : { title }, [...wider, statedBy]);
    });
  });
}

function fieldId(numbers: readonly string[], levels: number): string {
  return `field:/${numbers.slice(0, levels).join('/')}`;
}

function organisationOf(row: Row, statedBy: Link): StatedNode {
  const properties = keptValues(row, OF_ORGANISATION);
  if (properties.vat !== undefined) properties.identifiers = [`vat:${String(properties.vat)}`];
  const country = keptValue(row, 'country');
  const links = [statedBy];
  if (country !== undefined) links.push(link('LOCATED_IN', 'Country', `country:${String(country)}`));
  const day = keptValue(row, 'updatedAt') ?? '';
  return { ...nodeOf('Organisation', keyOf(row), properties, links), day: String(day) };
}

/** The number of a row's organisation, else its country and folded name. */
function keyOf(row: Row): string {
  const [pic, country = '', name = ''] = ['pic', 'country', 'name'].map((column) => keptValue(row, column));
  return pic === undefined ? `cordis-name:${String(country)}:${foldName(String(name))}` : `pic:${String(pic)}`;
}

function participationOf(row: Row, organisation: string, project: string, { source }: CordisExport): GraphRelationship {
  return {
    type: 'PARTICIPATES_IN',
    id: '',
    from: { label: 'Organisation', id: organisation },
    to: { label: 'Project', id: project },
    properties: { ...keptValues(row, OF_PARTICIPATION), sources: [source] },
  };
}

function nodeOf(label: NodeLabel, id: string, properties: StatedNode['properties'], links: Link[]): StatedNode {
  return { label, id, funder: false, properties, links };
}

function link(type: Link['type'], label: NodeLabel, id: string, properties: Link['properties'] = {}): Link {
  return { type, to: { label, id }, properties };
}
