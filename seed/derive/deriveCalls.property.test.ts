import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOfCalls } from './callsScope.ts';
import { deriveCalls, deriveGraph } from './deriveGraph.ts';
import type { KeptCounts } from './TermCounts.ts';
import { ContentBuilder } from '../content/ContentBuilder.ts';
import type { GraphContent, LinkedNode } from '../content/GraphContent.ts';
import { noRules } from '../content/noRules.ts';
import type { StatedRecord } from '../content/StatedRecord.ts';
import { keptBundle } from '../sources/cordis/record/CordisBundle.ts';
import { statedByBundle } from '../sources/cordis/record/statedByBundle.ts';
import { recordOf } from '../sources/calls/record/mergeRecords.ts';
import type { Notice } from '../sources/calls/record/Notice.ts';
import { statedByCall } from '../sources/calls/record/statedByCall.ts';

const CODES = ['HORIZON-A', 'horizon-a', 'HORIZON-B', 'HORIZON-C'];
const PROGRAMMES = ['HORIZON.1', 'HORIZON.2', 'HORIZON.2.1', 'HORIZON.2.1.3', 'HORIZON'];
/** A project's topic and programme, with a title of each. */
interface Stated {
  code: string;
  programme: string;
  title: string;
}

const stated = fc.record({
  code: fc.constantFrom(...CODES),
  programme: fc.constantFrom(...PROGRAMMES),
  title: fc.constantFrom('One', 'Two', 'Three'),
});
const projects = fc.array(stated, { maxLength: 8 });
const announcements = fc.uniqueArray(stated, { maxLength: 3, selector: (one) => one.code.toLowerCase() });

function project(id: number, { code, programme, title }: Stated): StatedRecord {
  const bundle = {
    ...{ id: String(id), keywords: [], fields: [], participations: [], masterCall: title },
    topics: [{ code, title }],
    programmes: [{ code: programme, title, main: true }],
  };
  const from = { source: 'source:cordis-HORIZON', framework: 'HORIZON', exportedOn: null };
  return statedByBundle(keptBundle.parse(bundle), from);
}

function announced({ code, programme, title }: Stated): StatedRecord {
  const unknown = { callCode: null, callTitle: null, status: null, openingDate: null, procedure: null, url: null };
  const money = { budget: null, budgetByYear: {}, expectedGrants: null, minContribution: null, maxContribution: null };
  const notice: Notice = {
    ...{ code, programme, title, day: title === 'One' ? '2026-07-01' : '2026-10-06', ...unknown, ...money },
    ...{ layout: 'TEXT', language: 'en', deadlines: [], typesOfAction: [], framework: 'HORIZON' },
    ...{ destination: null, keywords: [], description: null, conditions: null },
  };
  return statedByCall(recordOf(notice));
}

/** A file of people that names one of the calls, and says something of it. */
function edited(): GraphContent {
  const builder = new ContentBuilder();
  builder.addNode({ label: 'Call', id: 'call:HORIZON-B' }, { code: 'HORIZON-B', title: 'Edited' });
  builder.addNode(
    { label: 'Statement', id: 'statement:1' },
    { subject: 'call:HORIZON-B', predicate: 'title', value: 'x' },
  );
  builder.addNode({ label: 'Source', id: 'source:S1' }, { title: 'A file' });
  return builder.content;
}

async function* each(records: readonly StatedRecord[]) {
  yield* await Promise.resolve(records);
}

const input = (calls: readonly StatedRecord[]) => ({
  ...{
    announced: each(calls),
    edited: [edited()],
    listed: [],
    rules: {
      ...noRules(),
      italian: { fields: {}, programmes: { 'HORIZON.2.1': 'Salute', HORIZON: 'Orizzonte Europa' } },
      titles: Object.fromEntries(PROGRAMMES.map((code) => [code, { title: `Official ${code}`, source: 'source:S1' }])),
    },
  },
});

async function whole(records: readonly StatedRecord[], calls: readonly StatedRecord[]) {
  const nodes: LinkedNode[] = [];
  const counts: KeptCounts[] = await deriveGraph(
    { ...input(calls), recorded: each(records), references: each([]) },
    {
      node: (node) => Promise.resolve(void nodes.push(node)),
      relationship: () => Promise.resolve(),
    },
  );
  return { nodes, counts };
}

/** Nodes with their links, in an order that says nothing. */
function inOrder(nodes: readonly LinkedNode[]): string[] {
  const text = (node: LinkedNode): string =>
    JSON.stringify([
      node.label,
      node.id,
      Object.entries(node.properties).sort(),
      node.links.map((link) => JSON.stringify(link)).sort(),
    ]);
  return nodes.map(text).sort();
}

test('calls are derived from the counts of an earlier load as they are from all records, whatever was announced before', async () => {
  await fc.assert(
    fc.asyncProperty(projects, announcements, announcements, async (some, before, now) => {
      const records = some.map((one, id) => project(id, one));
      const { counts } = await whole(records, before.map(announced));
      const expected = await whole(records, now.map(announced));
      const found = await deriveCalls(input(now.map(announced)), JSON.parse(JSON.stringify(counts)) as KeptCounts[]);
      const isDerived = (node: LinkedNode): boolean => ['Programme', 'Call'].includes(node.label) || isOfCalls(node);
      expect(inOrder(found)).toEqual(inOrder(expected.nodes.filter(isDerived)));
      expect(expected.counts).toEqual(counts);
    }),
    { numRuns: 60 },
  );
});
