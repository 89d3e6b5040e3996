import { expect, test } from 'vitest';
import { deriveProject, mergeLinks } from './deriveProject.ts';
import type { Link, LinkedNode } from '../content/GraphContent.ts';

const ID = 'cordis:1';
function project(properties: LinkedNode['properties'], source: string, approximate?: string[]): LinkedNode {
  const links: Link[] = [{ type: 'STATED_BY', to: { label: 'Source', id: source }, properties: {} }];
  return { label: 'Project', id: ID, funder: false, properties, links, ...(approximate ? { approximate } : {}) };
}
const told = (statements: LinkedNode[]) =>
  statements.map(({ properties: { predicate, value, shown }, links }) => [predicate, value, shown, links[0]?.to.id]);

test('an exact edited value goes before the record, a rounded one behind it; what differs stays as a Statement', () => {
  const edited = project({ acronym: 'Alpha', totalCost: 100, awarded: 50 }, 'source:E', ['totalCost']);
  const record = project({ acronym: 'ALPHA', totalCost: 101.5, status: 'CLOSED' }, 'source:R');
  const derived = deriveProject(record, [edited], []);
  expect(derived.project.properties).toEqual({
    ...{ id: ID, acronym: 'Alpha', totalCost: 101.5, awarded: 50, status: 'CLOSED' },
  });
  expect(told(derived.statements)).toEqual([
    ['acronym', 'ALPHA', false, 'source:R'],
    ['totalCost', '101.5', true, 'source:R'],
  ]);
});

test('what a record writes and does not mean is a Statement that is not shown', () => {
  const withheld = [{ predicate: 'totalCost', value: '0', note: 'Why.' }];
  const derived = deriveProject({ ...project({ acronym: 'A' }, 'source:R'), withheld }, [], []);
  expect(derived.project.properties).toEqual({ id: ID, acronym: 'A' });
  expect(told(derived.statements)).toEqual([['totalCost', '0', false, 'source:R']]);
  expect(derived.statements[0]?.properties.note).toBe('Why.');
});

test('a listed value is shown where no other source states one, and disputed where one does', () => {
  const derived = deriveProject(
    project({ acronym: 'Alpha' }, 'source:R'),
    [],
    [project({ acronym: 'Beta', doi: '10.1/x' }, 'source:L')],
  );
  expect(derived.project.properties).toEqual({ id: ID, acronym: 'Alpha', doi: '10.1/x' });
  expect(told(derived.statements)).toEqual([['acronym', 'Beta', false, 'source:L']]);
  expect(derived.project.links.map(({ to }) => to.id)).toEqual(['source:R', 'source:L']);
});

test('of links each end stands once, of calls the first, and one programme is the main one', () => {
  const under = (id: string, main: boolean): Link => ({
    ...{ type: 'FUNDED_UNDER', to: { label: 'Programme', id }, properties: { main } },
  });
  const answers = (id: string): Link => ({ type: 'ANSWERS', to: { label: 'Call', id }, properties: {} });
  const links = mergeLinks([
    [under('programme:1', false), under('programme:2', true), answers('call:A')],
    [under('programme:1', true), under('programme:3', true), answers('call:B')],
  ]);
  expect(links).toEqual([
    under('programme:1', false),
    under('programme:2', true),
    answers('call:A'),
    under('programme:3', false),
  ]);
  expect(mergeLinks([[under('programme:1', false)], [under('programme:1', true)]])).toEqual([
    under('programme:1', true),
  ]);
});
