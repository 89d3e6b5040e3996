import { countryCodesOf } from './countryCodesOf.ts';
import { CuratedWriter } from './CuratedWriter.ts';
import type { CuratedAgreement, CuratedCluster, CuratedFiles, CuratedOrganisation } from './format.ts';
import { writeFunding } from './writeFunding.ts';
import { writeProject } from './writeProject.ts';
import type { GraphContent, NodeReference } from '../../content/GraphContent.ts';

/** The nodes and relationships that the curated files state. */
export function toEntities(files: CuratedFiles): GraphContent {
  const writer = new CuratedWriter();
  writeSources(writer, files);
  writeCountries(writer, files);
  writeProgrammes(writer, files);
  writeFields(writer, files);
  const funders = findFunders(files);
  for (const organisation of files.organisations) writeOrganisation(writer, organisation, funders.has(organisation.id));
  for (const cluster of files.clusters) writeCluster(writer, cluster);
  for (const agreement of files.agreements) writeAgreement(writer, agreement);
  for (const project of files.projects) writeProject(writer, project);
  return writer.builder.content;
}

/** Organisations that run a programme, put money in, or are said to be funders. */
function findFunders(files: CuratedFiles): ReadonlySet<string> {
  const said = files.organisations.filter((one) => one.runs.length > 0 || writerShows(one.funder)).map((one) => one.id);
  const funded = [...files.projects, ...files.clusters, ...files.agreements, ...files.organisations];
  return new Set([...said, ...funded.flatMap((one) => one.funding).map((funding) => funding.funder)]);
}

function writerShows(facts: CuratedOrganisation['funder']): boolean {
  return facts?.some((fact) => fact.shown) ?? false;
}

function writeSources(writer: CuratedWriter, files: CuratedFiles): void {
  for (const [key, source] of Object.entries(files.sources)) {
    writer.builder.addNode({ label: 'Source', id: `source:${key}` }, source);
  }
}

/** Their names and source are the same for every source that names a country. */
function writeCountries(writer: CuratedWriter, files: CuratedFiles): void {
  for (const code of countryCodesOf(files)) writer.builder.addNode({ label: 'Country', id: `country:${code}` }, {});
}

function writeProgrammes(writer: CuratedWriter, files: CuratedFiles): void {
  for (const { id, partOf, statements, ...facts } of files.programmes) {
    const node: NodeReference = { label: 'Programme', id };
    writer.addRecord(node, facts, { statements, covered: [] });
    if (partOf) writer.builder.connect(node, 'PART_OF', { label: 'Programme', id: partOf });
  }
  for (const { id, programme, statements, ...facts } of files.calls) {
    const node: NodeReference = { label: 'Call', id };
    writer.addRecord(node, facts, { statements, covered: programme?.sources ?? [] });
    if (programme) writer.builder.connect(node, 'PART_OF', { label: 'Programme', id: programme.id });
  }
}

function writeFields(writer: CuratedWriter, files: CuratedFiles): void {
  for (const { id, narrowerThan, title } of files.fields) {
    const node: NodeReference = { label: 'Field', id };
    writer.addRecord(node, { title }, { statements: [], covered: [], derived: { code: id.replace('field:', '') } });
    if (narrowerThan) writer.builder.connect(node, 'NARROWER_THAN', { label: 'Field', id: narrowerThan });
  }
}

function writeOrganisation(writer: CuratedWriter, organisation: CuratedOrganisation, isFunder: boolean): void {
  const { id, aliases, partOf, founders, succeededBy, runs, funding, statements, country, funder, ...facts } =
    organisation;
  const node: NodeReference = { label: 'Organisation', id };
  const identifiers = (['pic', 'ror', 'vat', 'wikidata'] as const).flatMap((kind) =>
    (facts[kind] ?? []).map((fact) => `${kind}:${fact.value}`),
  );
  const derived = { identifiers: [...new Set([id, ...identifiers])].sort(), pic: picOf(id, writer.shown(facts.pic)) };
  const covered = [...(country ?? []), ...(funder ?? []), ...runs].flatMap((one) => one.sources);
  writer.addRecord(node, facts, { statements, covered, lists: { aliases }, derived, funder: isFunder });
  for (const fact of country ?? []) writer.state(id, 'country', fact);
  const code = writer.shown(country);
  if (code) writer.builder.connect(node, 'LOCATED_IN', { label: 'Country', id: `country:${String(code)}` });
  for (const run of runs) writer.builder.connect(node, 'RUNS', { label: 'Programme', id: run.programme });
  for (const { organisation: other, date, ...rest } of partOf) {
    writer.addRelation(node, 'PART_OF', { label: 'Organisation', id: other }, { ...rest, plain: { date } });
  }
  for (const { organisation: other, date, ...rest } of founders) {
    writer.addRelation({ label: 'Organisation', id: other }, 'FOUNDED', node, { ...rest, plain: { date } });
  }
  for (const { organisation: other, date, ...rest } of succeededBy) {
    writer.addRelation(node, 'SUCCEEDED_BY', { label: 'Organisation', id: other }, { ...rest, plain: { date } });
  }
  writeFunding(writer, node, funding);
}

function picOf(id: string, stated: unknown): string | undefined {
  if (typeof stated === 'string') return stated;
  return id.startsWith('pic:') ? id.slice('pic:'.length) : undefined;
}

function writeCluster(writer: CuratedWriter, cluster: CuratedCluster): void {
  const { id, organisations, funding, statements, ...facts } = cluster;
  const node: NodeReference = { label: 'Cluster', id };
  const covered = organisations.flatMap((member) => member.sources);
  writer.addRecord(node, facts, { statements, covered });
  for (const { organisation, role, since, until, ...rest } of organisations) {
    const member: NodeReference = { label: 'Organisation', id: organisation };
    writer.addRelation(member, 'MEMBER_OF', node, { ...rest, facts: { role, since, until } });
  }
  writeFunding(writer, node, funding);
}

function writeAgreement(writer: CuratedWriter, agreement: CuratedAgreement): void {
  const { id, organisations, funding, statements, ...facts } = agreement;
  const node: NodeReference = { label: 'Agreement', id };
  writer.addRecord(node, facts, { statements, covered: organisations.flatMap((party) => party.sources) });
  for (const { organisation, sources } of organisations) {
    writer.addRelation({ label: 'Organisation', id: organisation }, 'PARTY_TO', node, {
      sources,
      plain: { role: 'PARTY' },
    });
  }
  writeFunding(writer, node, funding);
}
