import { describe, expect, test } from 'vitest';
import { deriveGraph } from './deriveGraph.ts';
import type { DeriveInput } from './DeriveInput.ts';
import { ContentBuilder } from '../content/ContentBuilder.ts';
import type { MatchingReport } from '../content/GraphSink.ts';
import type { GraphRelationship, LinkedNode, NodeReference } from '../content/GraphContent.ts';
import { noRules } from '../content/noRules.ts';
import type { StatedRecord } from '../content/StatedRecord.ts';
import { keptBundle } from '../sources/cordis/record/CordisBundle.ts';
import { statedByBundle } from '../sources/cordis/record/statedByBundle.ts';

const RULES = noRules();

/** Statements of CORDIS about one project with one organisation. */
function bundle(participation: object): StatedRecord {
  const lists = { keywords: [], programmes: [], topics: [], fields: [] };
  const from = { source: 'source:cordis-HORIZON', framework: 'HORIZON', exportedOn: null };
  return statedByBundle(keptBundle.parse({ id: '1', ...lists, participations: [participation] }), from);
}

async function* each(records: StatedRecord[]) {
  yield* await Promise.resolve(records);
}

async function derive(input: Partial<DeriveInput>, records: StatedRecord[] = [], tables: StatedRecord[] = []) {
  const nodes = new Map<string, LinkedNode>();
  const relationships: GraphRelationship[] = [];
  let matched: MatchingReport | undefined;
  await deriveGraph(
    {
      announced: each([]),
      edited: [],
      listed: [],
      recorded: each(records),
      references: each(tables),
      rules: RULES,
      ...input,
    },
    {
      matched: (report) => void (matched = report),
      node: (node) => Promise.resolve(void nodes.set(node.id, node)),
      relationship: (relationship) => Promise.resolve(void relationships.push(relationship)),
    },
  );
  return { nodes, relationships, matched };
}

function organisation(builder: ContentBuilder, id: string, name: string, stated: object = {}): NodeReference {
  const node: NodeReference = { label: 'Organisation', id };
  builder.addNode(node, { name, identifiers: [id], ...stated });
  builder.connect(node, 'LOCATED_IN', { label: 'Country', id: 'country:IT' });
  return node;
}

test('two of one project that look like one are told and stated once, and not where a file says that they are two', async () => {
  const builder = new ContentBuilder();
  organisation(builder, 'tls:evita', 'Evita');
  for (const id of ['cordis:1', 'tls:other']) {
    builder.addNode({ label: 'Project', id }, {});
    for (const member of ['tls:evita', 'pic:999999999'])
      builder.relate(
        { label: 'Organisation', id: member },
        'PARTICIPATES_IN',
        { label: 'Project', id },
        { sources: ['source:S1'] },
      );
  }
  const row = { pic: '999999999', name: 'ASSOCIAZIONE EVITA', country: 'IT' };
  const { nodes, matched } = await derive({ edited: [builder.content] }, [bundle(row)]);
  const pair = { one: 'pic:999999999', other: 'tls:evita', names: ['ASSOCIAZIONE EVITA', 'Evita'] };
  expect(matched?.resembling).toEqual([
    { ...pair, sign: 'NAME_WITHIN', project: 'cordis:1', projectCount: 2, source: 'source:S1' },
  ]);
  const stated = (all: typeof nodes) => [...all.values()].filter(({ label }) => label === 'Statement');
  expect(
    stated(nodes).map(({ properties: { subject, predicate, value, note } }) => [subject, predicate, value, note]),
  ).toEqual([
    [
      pair.one,
      'perhapsOneOrganisation',
      pair.other,
      'In cordis:1 and 1 more: the name of one is a part of the name of the other.',
    ],
  ]);
  const rules = { ...RULES, different: [[pair.other, pair.one]] satisfies [string, string][] };
  const decided = await derive({ edited: [builder.content], rules }, [bundle(row)]);
  expect([stated(decided.nodes), decided.matched?.resembling]).toEqual([[], []]);
});

test.each([[['tls:p1', 'tls:p2']], [['tls:p2', 'tls:p1']]])(
  'a pair in several projects is told with the first and its source, in whatever order these come: %j',
  async (projects) => {
    const builder = new ContentBuilder();
    const members = [organisation(builder, 'tls:evita', 'Evita'), organisation(builder, 'tls:a', 'ASSOCIAZIONE EVITA')];
    for (const id of projects) {
      const project: NodeReference = { label: 'Project', id };
      builder.addNode(project, {});
      for (const member of members)
        builder.relate(member, 'PARTICIPATES_IN', project, { sources: [`source:of-${id}`] });
    }
    const { matched } = await derive({ edited: [builder.content] });
    const told = matched?.resembling.map(({ project, projectCount, source }) => [project, projectCount, source]);
    expect(told).toEqual([['tls:p1', 2, 'source:of-tls:p1']]);
  },
);

test('a project that no register knows has a title as one reads it too, and none without a title', async () => {
  const builder = new ContentBuilder();
  const shout = 'PROACTIVE CONTROL OF VIRUSES IN EUROPE';
  for (const [id, title] of [['tls:calm', 'Calm title'], ['tls:loud', shout], ['tls:none']] as const)
    builder.addNode({ label: 'Project', id }, title === undefined ? {} : { title });
  const { nodes } = await derive({ edited: [builder.content] });
  const titles = ['tls:calm', 'tls:loud', 'tls:none'].map((id) => nodes.get(id)?.properties.displayTitle);
  expect(titles).toEqual(['Calm title', 'Proactive control of viruses in Europe', undefined]);
});

test('a statement about a record that was found to be another organisation is about that', async () => {
  const builder = new ContentBuilder();
  organisation(builder, 'tls:alpha', 'Alpha');
  builder.addNode(
    { label: 'Statement', id: 'statement:1' },
    { subject: 'tls:alpha', predicate: 'city', value: 'Pisa' },
  );
  const { nodes } = await derive({ edited: [builder.content] }, [
    bundle({ pic: '999999999', name: 'ALPHA', country: 'IT' }),
  ]);
  expect(nodes.get('pic:999999999')?.properties.formerIds).toEqual(['tls:alpha']);
  expect(nodes.get('statement:1')?.properties.subject).toBe('pic:999999999');
});

test('what is said of a participant that the official record leaves out is said of the project', async () => {
  const builder = new ContentBuilder();
  const project: NodeReference = { label: 'Project', id: 'cordis:1' };
  builder.addNode(project, { statedOrganisationCount: 1 });
  const press = organisation(builder, 'tls:press', 'Press Ltd');
  const subject = builder.relate(press, 'PARTICIPATES_IN', project, { role: 'PARTNER', sources: ['source:S1'] });
  for (const [id, note] of [
    ['statement:1', undefined],
    ['statement:2', 'So the page puts it.'],
  ] as const)
    builder.addNode({ label: 'Statement', id }, { subject, predicate: 'role', value: 'PARTNER', shown: true, note });
  const { nodes, relationships } = await derive({ edited: [builder.content] }, [
    bundle({ pic: '999999999', name: 'Alpha', country: 'IT', role: 'COORDINATOR' }),
  ]);
  expect(relationships.map(({ id }) => id)).toEqual(['pic:999999999/participates_in/cordis:1']);
  const moved = { subject: 'cordis:1', predicate: 'role', value: 'PARTNER', shown: false };
  const about = 'Said of Press Ltd as a participant.';
  expect(nodes.get('statement:1')?.properties).toEqual({ id: 'statement:1', ...moved, note: about });
  expect(nodes.get('statement:2')?.properties).toEqual({
    ...{ id: 'statement:2', ...moved },
    note: `${about} So the page puts it.`,
  });
  const participants = [...nodes.values()].filter(({ properties }) => properties.predicate === 'participant');
  expect(participants.map(({ properties }) => properties.value)).toEqual(['Press Ltd']);
});

describe('a list of members', () => {
  const cluster: NodeReference = { label: 'Cluster', id: 'cluster:c' };
  const source: NodeReference = { label: 'Source', id: 'source:list' };

  /** A list with one member. */
  function listOf(id: string, name: string, stated: Record<string, string> = {}, member: Record<string, string> = {}) {
    const builder = new ContentBuilder();
    builder.addNode(source, { url: 'https://list.example' });
    builder.addNode(cluster, {});
    builder.connect(cluster, 'STATED_BY', source);
    const node = organisation(builder, id, name, stated);
    builder.connect(node, 'STATED_BY', source);
    builder.relate(node, 'MEMBER_OF', cluster, { role: 'MEMBER', ...member, sources: [source.id] });
    return builder.content;
  }
  function curatedCluster(): ContentBuilder {
    const builder = new ContentBuilder();
    builder.addNode(cluster, { name: 'The cluster' });
    return builder;
  }
  const statements = (nodes: Map<string, LinkedNode>) =>
    [...nodes.values()]
      .filter(({ label }) => label === 'Statement')
      .map(({ properties: { subject, predicate, value, shown }, links }) => [
        ...[subject, predicate, value, shown],
        links[0]?.to.id,
      ]);

  test('adds a membership to what curated files state, which goes before it', async () => {
    const curated = curatedCluster();
    const member = organisation(curated, 'tls:alpha', 'Alpha');
    curated.relate(member, 'MEMBER_OF', cluster, { role: 'MANAGER', until: '2020-01-31', sources: ['source:S1'] });
    const list = listOf('cordis-name:IT:alpha', 'ALPHA', { city: 'Pisa' }, { since: '2011-05-01' });
    const { nodes, relationships } = await derive({ edited: [curated.content], listed: [list] });
    const id = 'tls:alpha/member_of/cluster:c';
    expect(relationships).toEqual([
      {
        type: 'MEMBER_OF',
        id,
        from: { label: 'Organisation', id: 'tls:alpha' },
        to: cluster,
        properties: {
          ...{ id, role: 'MANAGER', since: '2011-05-01', until: '2020-01-31' },
          sources: ['source:S1', 'source:list'],
        },
      },
    ]);
    expect(nodes.get('tls:alpha')?.properties).toEqual({
      ...{
        id: 'tls:alpha',
        name: 'Alpha',
        displayName: 'Alpha',
        aliases: ['ALPHA'],
        city: 'Pisa',
        displayCity: 'Pisa',
      },
      ...{ identifiers: ['cordis-name:IT:alpha', 'tls:alpha'], formerIds: ['cordis-name:IT:alpha'] },
    });
    expect(nodes.get('cluster:c')).toMatchObject({
      properties: { id: 'cluster:c', name: 'The cluster' },
      links: [{ type: 'STATED_BY', to: source }],
    });
    expect(statements(nodes)).toEqual([[id, 'role', 'MEMBER', false, 'source:list']]);
  });

  test('is shown where no other source says anything, and stands beside what one says', async () => {
    const list = listOf('pic:999999999', 'Alpha', { city: 'Pisa', website: 'https://alpha.example' });
    const row = { pic: '999999999', name: 'ALPHA SPA', country: 'FR', city: 'PARIS' };
    const { nodes } = await derive({ edited: [curatedCluster().content], listed: [list] }, [bundle(row)]);
    const node = nodes.get('pic:999999999');
    expect(node?.properties).toEqual({
      ...{
        id: 'pic:999999999',
        pic: '999999999',
        name: 'ALPHA SPA',
        aliases: ['Alpha'],
        city: 'PARIS',
        displayCity: 'Paris',
      },
      ...{ displayName: 'Alpha Spa', website: 'https://alpha.example', identifiers: ['pic:999999999'] },
    });
    expect(node?.links.map(({ to }) => to.id)).toEqual(['country:FR', 'source:cordis-HORIZON', 'source:list']);
    expect(statements(nodes)).toEqual([
      ['pic:999999999', 'city', 'Pisa', false, 'source:list'],
      ['pic:999999999', 'country', 'IT', false, 'source:list'],
    ]);
  });

  test('without a cluster that is described, or of what is never to be loaded, says nothing', async () => {
    const list = listOf('pic:999999999', 'Alpha');
    const alone = await derive({ listed: [list] });
    expect([[...alone.nodes.keys()], alone.relationships]).toEqual([['source:CLDR'], []]);
    const rules = { ...RULES, never: ['pic:999999999'] };
    const without = await derive({ edited: [curatedCluster().content], listed: [list], rules });
    expect(without.nodes.has('pic:999999999')).toBe(false);
    expect(without.relationships).toEqual([]);
  });
});

test('what a file says of an announced call is said of it in the spelling of its publisher', async () => {
  const builder = new ContentBuilder();
  builder.addNode(
    { label: 'Statement', id: 'statement:1' },
    { subject: 'call:CHIPS-1', predicate: 'title', shown: true },
  );
  const call = { label: 'Call' as const, id: 'call:Chips-1', funder: false, properties: {}, links: [] };
  const announced = each([{ about: 'call:Chips-1', nodes: [call], relationships: [] }]);
  const { nodes } = await derive({ announced, edited: [builder.content] });
  expect(nodes.get('statement:1')?.properties.subject).toBe('call:Chips-1');
});
