import { expect, test } from 'vitest';
import { RegionNodes } from './RegionNodes.ts';

const CURATED = {
  names: {
    ES5: { name: 'Este', source: 'source:D16' },
    ES51: { name: 'Cataluña', source: 'source:D16' },
    ITI1: { name: 'Toscana', source: 'source:D16' },
  },
  aliases: { ES51: ['Catalonia', 'Catalogna'], ITI1: ['Tuscany'] },
};
const TABLE = 'source:regions:names';

/** Properties of regions with their sources, and what Statements say of them. */
function given(nodes: RegionNodes) {
  const all = [...nodes.toNodes()];
  return {
    regions: all
      .filter(({ label }) => label === 'Region')
      .map(({ properties: { code, name, aliases }, links }) => [
        ...[code, name, aliases],
        links.filter(({ type }) => type === 'STATED_BY').map(({ to }) => to.id),
      ]),
    statements: all
      .filter(({ label }) => label === 'Statement')
      .map(({ properties: { subject, predicate, value, shown }, links: [by] }) => [
        ...[subject, predicate, value, shown],
        by?.to.id,
      ]),
  };
}

test('names a region that a source states, and its wider ones, with the Source of the name; a name alone makes no region', () => {
  const nodes = new RegionNodes(CURATED);
  nodes.add('ES511', 'source:cordis');
  expect(given(nodes)).toEqual({
    regions: [
      ['ES5', 'Este', undefined, ['source:D16', 'source:cordis']],
      ['ES51', 'Cataluña', ['Catalonia', 'Catalogna'], ['source:D16', 'source:cordis']],
      ['ES511', 'ES511', undefined, ['source:cordis']],
    ],
    statements: [],
  });
});

test('shows the name of a table, and states both where they differ by more than accents and signs', () => {
  const nodes = new RegionNodes(CURATED);
  nodes.add('ES51', 'source:cordis');
  nodes.name('ES5', 'ESTE', TABLE);
  nodes.name('ES51', 'Catalunya', TABLE);
  expect(given(nodes)).toEqual({
    regions: [
      ['ES5', 'ESTE', undefined, ['source:D16', 'source:cordis', TABLE]],
      ['ES51', 'Catalunya', ['Catalonia', 'Catalogna'], ['source:D16', 'source:cordis', TABLE]],
    ],
    statements: [
      ['region:ES51', 'name', 'Catalunya', true, TABLE],
      ['region:ES51', 'name', 'Cataluña', false, 'source:D16'],
    ],
  });
});
