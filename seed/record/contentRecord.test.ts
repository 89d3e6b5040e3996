import { expect, test } from 'vitest';
import { fromContentRecord, toContentRecords } from './contentRecord.ts';
import { RecordSpool } from './RecordSpool.ts';
import { type SourceRecord, sourceRecord } from './SourceRecord.ts';
import { ContentBuilder } from '../content/ContentBuilder.ts';
import type { NodeReference } from '../content/GraphContent.ts';
import type { Rules } from '../content/StatedRecord.ts';

function sample() {
  const builder = new ContentBuilder();
  const [alpha, cluster]: NodeReference[] = [
    { label: 'Organisation', id: 'tls:alpha' },
    { label: 'Cluster', id: 'cluster:c' },
  ];
  builder.addNode(alpha!, { name: 'Alpha', latitude: 43.3, sme: false, aliases: ['A'] }, { funder: true });
  builder.addNode(cluster!, { name: 'C', startDate: '2011-01-01' }, { approximate: ['startDate'] });
  builder.relate(alpha!, 'MEMBER_OF', cluster!, { role: 'MEMBER', sources: ['source:S'] }, ['role']);
  return builder.content;
}

test('records of a content state again what it states', () => {
  const content = sample();
  const rules: Rules = {
    same: [['pic:1', 'tls:alpha']],
    different: [['pic:1', 'pic:2']],
    italian: { fields: { oncology: 'oncologia' }, programmes: {} },
    never: ['pic:3'],
    regions: { names: { ITI1: { name: 'Toscana', source: 'source:S' } }, aliases: { ITI1: ['Tuscany'] } },
    titles: { 'HORIZON.1': { title: 'Excellent Science', source: 'source:S' } },
  };
  const stated = [...toContentRecords(content, rules)].map(({ body }) => fromContentRecord(JSON.parse(body)));
  expect(stated.flatMap(({ nodes }) => nodes)).toEqual([...content.nodes.values()]);
  expect(stated.flatMap(({ relationships }) => relationships)).toEqual([...content.relationships.values()]);
  expect(stated.flatMap((one) => one.rules ?? [])).toEqual([rules]);
  expect(stated.map(({ about }) => about)).toEqual(['tls:alpha', 'cluster:c', 'tls:alpha/member_of/cluster:c', '']);
});

test('a record’s hash changes with its content and with nothing else', () => {
  const [one, same, other] = [sourceRecord('a', { x: 1 }), sourceRecord('b', { x: 1 }), sourceRecord('a', { x: 2 })];
  expect(one.hash).toBe(same.hash);
  expect(one.hash).not.toBe(other.hash);
});

test('what is no record of a content is refused', () => {
  expect(() => fromContentRecord({ node: { label: 'Person', id: 'x' } })).toThrow();
});

test('a spool gives its records back in order, as often as it is asked, and more that are added later', async () => {
  const spool = new RecordSpool();
  const all = Array.from({ length: 3_000 }, (_, n) =>
    sourceRecord(`cordis:${n}`, { title: 'é "x" \\ '.repeat(60), n }),
  );
  const read = async (): Promise<SourceRecord[]> => {
    const records: SourceRecord[] = [];
    for await (const record of spool.records()) records.push(record);
    return records;
  };
  for (const record of all.slice(0, 2_000)) spool.add(record);
  expect(await read()).toEqual(all.slice(0, 2_000));
  for (const record of all.slice(2_000)) spool.add(record);
  expect(await read()).toEqual(all);
  spool.close();
});
