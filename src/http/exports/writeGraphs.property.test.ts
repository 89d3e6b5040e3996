import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { expect, test } from 'vitest';
import type { About, ExportedGraph } from '../../questions/Export.ts';
import { writeGexf } from './writeGexf.ts';
import { writeGraphml } from './writeGraphml.ts';

const ABOUT: About = {
  ...{ question: 'partnershipPaths', arguments: { to: 'a"<&>' }, graphVersion: 3, sources: [] },
  ...{ askedAt: '2026-11-28T10:00:00.000Z', loadedAt: '2026-11-27T10:00:00Z' },
};
/** Any text, control characters, markup and halves of a pair included. */
const text = fc.string({ unit: 'binary' });
const values = fc.record({ kind: fc.option(text), count: fc.option(fc.integer()), big: fc.boolean() });
const graph: fc.Arbitrary<ExportedGraph> = fc
  .uniqueArray(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), { minLength: 2, maxLength: 6 })
  .chain((ids) =>
    fc.record({
      nodes: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), label: text, values }))),
      edges: fc.tuple(
        ...ids.slice(1).map((target, at) =>
          fc.record({
            ...{ id: fc.constant(`e${at}`), source: fc.constant(ids[0]!), target: fc.constant(target) },
            ...{ label: text, values, weight: fc.double({ min: 0, max: 1, noNaN: true }) },
          }),
        ),
      ),
      counts: fc.constant(['count']),
    }),
  );

function parseXml(xml: string) {
  const problems: string[] = [];
  const tell = (problem: string) => problems.push(problem);
  const document = new DOMParser({ errorHandler: { warning: tell, error: tell, fatalError: tell } }).parseFromString(
    xml,
    'text/xml',
  );
  expect(problems).toEqual([]);
  return document;
}

test('GraphML is well-formed whatever the names are, and has every node and edge', () => {
  fc.assert(
    fc.property(graph, ({ nodes, edges, counts }) => {
      const xml = writeGraphml({ nodes, edges, counts }, ABOUT);
      const document = parseXml(xml);
      const named = (tag: string) => Array.from(document.getElementsByTagName(tag));
      expect(named('node').map((node) => node.getAttribute('id'))).toEqual(nodes.map(({ id }) => id));
      expect(named('edge').map((edge) => edge.getAttribute('target'))).toEqual(edges.map(({ target }) => target));
      const keys = new Set(named('key').map((key) => key.getAttribute('id')));
      for (const data of named('data')) expect(keys).toContain(data.getAttribute('key'));
      // Characters that XML 1.0 cannot hold, whatever a lenient parser lets pass.
      expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    }),
  );
});

test('GEXF is well-formed whatever the names are, and has every node and edge', () => {
  fc.assert(
    fc.property(graph, (given) => {
      // Ids as they are: graphology takes `toString` for a property of its own.
      const nodes = given.nodes.map((one) => ({ ...one, id: `tls:${one.id}` }));
      const edges = given.edges.map((one) => ({ ...one, source: `tls:${one.source}`, target: `tls:${one.target}` }));
      const xml = writeGexf({ nodes, edges, counts: given.counts }, { ...ABOUT, question: 'a\u0000\u0008"<&>' });
      const document = parseXml(xml);
      const ids = (tag: string) => Array.from(document.getElementsByTagName(tag)).map((one) => one.getAttribute('id'));
      expect(ids('node')).toEqual(nodes.map(({ id }) => id));
      expect(ids('edge')).toEqual(edges.map(({ id }) => id));
      expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    }),
  );
});

test('GraphML leaves out what is not known, and says the type of what is', () => {
  const part = { label: 'A', values: { kind: null, count: 2, share: 1, big: true } };
  const nodes = [{ id: 'a', ...part }];
  const edges = [{ id: 'a--a', source: 'a', target: 'a', weight: 1, label: 'a – a', values: { count: 3 } }];
  const document = parseXml(writeGraphml({ nodes, edges, counts: ['count'] }, ABOUT));
  const keys = Array.from(document.getElementsByTagName('key'));
  expect(keys.map((key) => [key.getAttribute('attr.name'), key.getAttribute('attr.type')])).toEqual([
    ['label', 'string'],
    ['count', 'long'],
    ['share', 'double'],
    ['big', 'boolean'],
    ['label', 'string'],
    ['weight', 'double'],
    ['count', 'long'],
  ]);
  expect(document.getElementsByTagName('data')).toHaveLength(7);
  expect(JSON.parse(document.getElementsByTagName('desc')[0]!.textContent)).toEqual(ABOUT);
});

test('GEXF is read again as it was', () => {
  const nodes = ['a', 'b'].map((id) => ({
    id,
    label: `${id} & <b>`,
    values: { kind: id === 'a' ? 'RESEARCH' : null, count: 2 },
  }));
  const ends = { source: 'a', target: 'b', weight: 0.5 };
  const edges = [{ id: 'a--b', ...ends, label: 'a – b', values: { strength: 0.5 } }];
  const xml = writeGexf({ nodes, edges, counts: ['count'] }, ABOUT);
  parseXml(xml);
  const read = parseGexf(UndirectedGraph, xml);
  expect(read.nodes()).toEqual(['a', 'b']);
  expect(read.getNodeAttributes('a')).toMatchObject({ label: 'a & <b>', kind: 'RESEARCH', count: 2 });
  expect(read.getNodeAttributes('b')).not.toHaveProperty('kind');
  expect(read.getEdgeAttributes('a--b')).toMatchObject({ label: 'a – b', weight: 0.5, strength: 0.5 });
});
