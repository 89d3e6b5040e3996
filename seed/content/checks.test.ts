import { expect, test } from 'vitest';
import { checkDates } from './checkDates.ts';
import { checkReferences } from './checkReferences.ts';
import { ContentBuilder } from './ContentBuilder.ts';
import type { NodeReference } from './GraphContent.ts';

const ALPHA: NodeReference = { label: 'Organisation', id: 'tls:alpha' };
const CLUSTER: NodeReference = { label: 'Cluster', id: 'cluster:c' };
const SOURCE: NodeReference = { label: 'Source', id: 'source:S' };

function sample(): ContentBuilder {
  const builder = new ContentBuilder();
  builder.addNode(ALPHA, { name: 'Alpha', city: null, aliases: [], vat: undefined });
  builder.addNode(CLUSTER, { name: 'C' });
  builder.addNode(SOURCE, {});
  return builder;
}

test('a builder leaves out what is unknown, numbers relationships of the same ends and links each end once', () => {
  const builder = sample();
  builder.connect(ALPHA, 'STATED_BY', SOURCE);
  builder.connect(ALPHA, 'STATED_BY', SOURCE);
  const ids = [1, 2].map(() => builder.relate(ALPHA, 'MEMBER_OF', CLUSTER, { role: null, sources: ['source:S'] }));
  expect(ids).toEqual(['tls:alpha/member_of/cluster:c', 'tls:alpha/member_of/cluster:c/2']);
  expect(builder.content.nodes.get('Organisation tls:alpha')).toEqual({
    ...{ ...ALPHA, funder: false, properties: { id: 'tls:alpha', name: 'Alpha' } },
    links: [{ type: 'STATED_BY', to: SOURCE, properties: {} }],
  });
  expect(() => builder.addNode(ALPHA, {})).toThrow('tls:alpha is described twice.');
  expect(() => builder.connect({ ...ALPHA, id: 'tls:beta' }, 'STATED_BY', SOURCE)).toThrow(
    'tls:beta is linked before it is described.',
  );
});

test('everything that points nowhere is told at once', () => {
  const builder = sample();
  builder.connect(ALPHA, 'LOCATED_IN', { label: 'Country', id: 'country:IT' });
  builder.relate(ALPHA, 'MEMBER_OF', { label: 'Cluster', id: 'cluster:d' }, { sources: ['source:T'] });
  builder.addNode({ label: 'Statement', id: 'statement:1' }, { subject: 'tls:gamma' });
  expect(() => checkReferences(builder.content)).toThrow(
    [
      'These are referred to and described nowhere:',
      '  Country country:IT (in tls:alpha LOCATED_IN country:IT)',
      '  tls:gamma (subject of statement:1)',
      '  Cluster cluster:d (in tls:alpha/member_of/cluster:d)',
      '  Source source:T (in tls:alpha/member_of/cluster:d)',
    ].join('\n'),
  );
  expect(() => checkReferences(sample().content)).not.toThrow();
});

test('nothing ends before it begins', () => {
  const builder = sample();
  const period = { since: '2020-01-02', until: '2020-01-01', sources: ['source:S'] };
  builder.relate(ALPHA, 'MEMBER_OF', CLUSTER, period);
  expect(() => checkDates(builder.content)).toThrow(
    'tls:alpha/member_of/cluster:c ends before it begins: since is 2020-01-02, until is 2020-01-01.',
  );
  const oneDay = sample();
  oneDay.relate(ALPHA, 'MEMBER_OF', CLUSTER, { ...period, until: '2020-01-02' });
  expect(() => checkDates(oneDay.content)).not.toThrow();
});
