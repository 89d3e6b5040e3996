import type { CuratedWriter } from './CuratedWriter.ts';
import type { CuratedProject } from './format.ts';
import { writeFunding } from './writeFunding.ts';
import type { NodeReference } from '../../content/GraphContent.ts';
import { projectType } from '../../../rules/projectType.ts';

/** A curated project with its consortium, programmes, call, fields, countries and outside money. */
export function writeProject(writer: CuratedWriter, project: CuratedProject): void {
  const { id, formerIds, keywords, programmes, call, fields, countries, organisations, funding, statements, ...facts } =
    project;
  const node: NodeReference = { label: 'Project', id };
  const scheme = writer.shown(facts.fundingScheme);
  const type = typeof scheme === 'string' ? projectType(scheme) : undefined;
  const covered = [...programmes, ...(call ?? []), ...fields, ...countries, ...organisations].flatMap(
    (one) => one.sources,
  );
  writer.addRecord(node, facts, { statements, covered, lists: { keywords }, derived: { type, formerIds } });
  for (const { programme, main } of programmes) {
    writer.builder.connect(node, 'FUNDED_UNDER', { label: 'Programme', id: programme }, { main });
  }
  const answered = writer.shown(call);
  for (const fact of call ?? []) writer.state(id, 'call', fact);
  if (typeof answered === 'string') writer.builder.connect(node, 'ANSWERS', { label: 'Call', id: answered });
  for (const { field } of fields) writer.builder.connect(node, 'ABOUT', { label: 'Field', id: field });
  for (const { country } of countries) {
    writer.builder.connect(node, 'INVOLVES', { label: 'Country', id: `country:${country}` });
  }
  for (const participation of organisations) writeParticipation(writer, node, participation);
  writeFunding(writer, node, funding);
}

function writeParticipation(
  writer: CuratedWriter,
  project: NodeReference,
  participation: CuratedProject['organisations'][number],
): void {
  const { organisation, role, order, grant, netGrant, totalCost, endedEarly, ...rest } = participation;
  writer.addRelation({ label: 'Organisation', id: organisation }, 'PARTICIPATES_IN', project, {
    ...rest,
    plain: { order },
    facts: { role, grant, netGrant, totalCost, endedEarly },
  });
}
