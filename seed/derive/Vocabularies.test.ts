import { expect, test } from 'vitest';
import { Vocabularies } from './Vocabularies.ts';
import type { Link, NodeLabel, PropertyValue } from '../content/GraphContent.ts';
import type { StatedNode } from '../content/StatedRecord.ts';

function term(
  label: NodeLabel,
  id: string,
  properties: Record<string, PropertyValue>,
  wider?: [type: Link['type'], label: NodeLabel, id: string],
  source = 'source:R',
): StatedNode {
  const links: Link[] = [{ type: 'STATED_BY', to: { label: 'Source', id: source }, properties: {} }];
  if (wider) links.push({ type: wider[0], to: { label: wider[1], id: wider[2] }, properties: {} });
  return { label, id, funder: false, properties, links };
}
const linksOf = (vocabularies: Vocabularies) =>
  [...vocabularies.toNodes(NO_TITLES)].map(({ id, links }) => [id, ...links.map(({ type, to }) => `${type} ${to.id}`)]);

const NO_TITLES = { italian: { fields: {}, programmes: {} }, titles: {} };

test('the title recorded most often is shown, of equally frequent ones the first in the alphabet', () => {
  const vocabularies = new Vocabularies();
  for (const title of ['Health', 'HEALTH', 'Health', 'Food', 'Agriculture'])
    vocabularies.add(
      'RECORDED',
      'Programme',
      term('Programme', title === 'HEALTH' || title === 'Health' ? 'programme:1' : 'programme:2', { title }),
    );
  expect([...vocabularies.toNodes(NO_TITLES)].map(({ properties }) => properties)).toEqual([
    { id: 'programme:1', code: '1', title: 'Health' },
    { id: 'programme:2', code: '2', title: 'Agriculture' },
  ]);
});

test('an edited value goes before recorded ones, a listed one is shown where there is no other', () => {
  const vocabularies = new Vocabularies();
  vocabularies.add('LISTED', 'Call', term('Call', 'call:X', { title: 'Listed', subCall: 'S' }, undefined, 'source:L'));
  vocabularies.add('RECORDED', 'Call', term('Call', 'call:X', { title: 'Recorded', masterCall: 'M' }));
  vocabularies.add('EDITED', 'Call', term('Call', 'call:X', { title: 'Edited' }, undefined, 'source:E'));
  const [call] = [...vocabularies.toNodes(NO_TITLES)];
  expect(call?.properties).toEqual({ id: 'call:X', code: 'X', title: 'Edited', masterCall: 'M', subCall: 'S' });
  expect(linksOf(vocabularies)).toEqual([['call:X', 'STATED_BY source:E', 'STATED_BY source:L', 'STATED_BY source:R']]);
});

test('a call belongs to a programme where all its projects agree, a programme to the wider one named most often', () => {
  const vocabularies = new Vocabularies();
  const wider = (id: string): [Link['type'], NodeLabel, string] => ['PART_OF', 'Programme', id];
  vocabularies.add('RECORDED', 'Call', term('Call', 'call:A', {}, wider('programme:1')));
  vocabularies.add('RECORDED', 'Call', term('Call', 'call:A', {}, wider('programme:1')));
  vocabularies.add('RECORDED', 'Call', term('Call', 'call:B', {}, wider('programme:1')));
  vocabularies.add('RECORDED', 'Call', term('Call', 'call:B', {}, wider('programme:2')));
  for (const id of ['programme:1', 'programme:2', 'programme:2'])
    vocabularies.add('RECORDED', 'Programme', term('Programme', 'programme:P', {}, wider(id)));
  expect(linksOf(vocabularies)).toEqual([
    ['programme:P', 'PART_OF programme:2', 'STATED_BY source:R'],
    ['call:A', 'PART_OF programme:1', 'STATED_BY source:R'],
    ['call:B', 'STATED_BY source:R'],
  ]);
});

test('an announced call has its own spelling, and goes before what is recorded; narrower programmes of its projects stay', () => {
  const vocabularies = new Vocabularies();
  const wider = (id: string): [Link['type'], NodeLabel, string] => ['PART_OF', 'Programme', id];
  vocabularies.announce(term('Call', 'call:Chips-1', { title: 'Announced' }, wider('programme:P'), 'source:A'));
  vocabularies.announce(term('Call', 'call:Chips-2', {}, wider('programme:P'), 'source:A'));
  vocabularies.add(
    'RECORDED',
    'Call',
    term('Call', 'call:CHIPS-1', { title: 'Recorded', subCall: 'S' }, wider('programme:P.1')),
  );
  vocabularies.add('RECORDED', 'Programme', term('Programme', 'programme:P.1', {}, wider('programme:P')));
  vocabularies.add('EDITED', 'Call', term('Call', 'call:chips-2', { code: 'chips-2' }, undefined, 'source:E'));
  expect([...vocabularies.toNodes(NO_TITLES)].map(({ properties }) => properties).slice(1)).toEqual([
    { id: 'call:Chips-1', code: 'Chips-1', title: 'Announced', subCall: 'S' },
    { id: 'call:Chips-2', code: 'Chips-2' },
  ]);
  expect(linksOf(vocabularies).slice(1)).toEqual([
    ['call:Chips-1', 'PART_OF programme:P.1', 'STATED_BY source:A', 'STATED_BY source:R'],
    ['call:Chips-2', 'STATED_BY source:E', 'STATED_BY source:A', 'PART_OF programme:P'],
  ]);
  expect(vocabularies.subject('call:CHIPS-1')).toBe('call:Chips-1');
  expect(vocabularies.subject('call:other')).toBe('call:other');
  const link: Link = { type: 'ANSWERS', to: { label: 'Call', id: 'call:chips-1' }, properties: {} };
  expect(vocabularies.spelt([link])).toEqual([{ ...link, to: { label: 'Call', id: 'call:Chips-1' } }]);
});

test('a programme of all projects of an announced call is shown only where it lies below the announced one', () => {
  const wider = (id: string): [Link['type'], NodeLabel, string] => ['PART_OF', 'Programme', id];
  const shown = (recorded: string): unknown => {
    const vocabularies = new Vocabularies();
    vocabularies.announce(term('Call', 'call:A', {}, wider('programme:P.1')));
    for (const [id, above] of Object.entries({ 'P.1.1.1': 'P.1.1', 'P.1.1': 'P.1', 'P.1': 'P', 'P.2': 'P' }))
      vocabularies.add('RECORDED', 'Programme', term('Programme', `programme:${id}`, {}, wider(`programme:${above}`)));
    vocabularies.add('RECORDED', 'Call', term('Call', 'call:A', {}, wider(`programme:${recorded}`)));
    const call = [...vocabularies.toNodes(NO_TITLES)].find(({ id }) => id === 'call:A');
    return call?.links.filter(({ type }) => type === 'PART_OF').map(({ to }) => to.id);
  };
  expect(['P.1.1.1', 'P.1', 'P', 'P.2'].map(shown)).toEqual([
    ...[['programme:P.1.1.1'], ['programme:P.1'], ['programme:P.1'], ['programme:P.1']],
  ]);
});

test('a field without a title is called by its code', () => {
  const vocabularies = new Vocabularies();
  vocabularies.add('RECORDED', 'Field', term('Field', 'field:/23/47', {}, ['NARROWER_THAN', 'Field', 'field:/23']));
  expect([...vocabularies.toNodes(NO_TITLES)][0]?.properties).toEqual({
    id: 'field:/23/47',
    code: '/23/47',
    title: '/23/47',
  });
});

test('Italian titles follow from the English one of a field and the code of a programme, where no source states one', () => {
  const vocabularies = new Vocabularies();
  vocabularies.add('RECORDED', 'Field', term('Field', 'field:/1', { title: 'oncology' }));
  vocabularies.add('RECORDED', 'Field', term('Field', 'field:/2', { title: 'constructor' }));
  vocabularies.add('RECORDED', 'Programme', term('Programme', 'programme:P.1', { title: 'Health' }));
  vocabularies.add('EDITED', 'Programme', term('Programme', 'programme:P.2', { title: 'Own', titleIt: 'Proprio' }));
  vocabularies.add('RECORDED', 'Call', term('Call', 'call:P.1', { title: 'Health' }));
  const italian = { fields: { oncology: 'oncologia' }, programmes: { 'P.1': 'Salute', 'P.2': 'Altro' } };
  expect(
    [...vocabularies.toNodes({ italian, titles: {} })].map(({ id, properties }) => [id, properties.titleIt]),
  ).toEqual([
    ['programme:P.1', 'Salute'],
    ['programme:P.2', 'Proprio'],
    ['call:P.1', undefined],
    ['field:/1', 'oncologia'],
    ['field:/2', undefined],
  ]);
});

test('a programme takes its official title, with a Statement, where no source gives one; none is made for a title', () => {
  const vocabularies = new Vocabularies();
  vocabularies.add('RECORDED', 'Programme', term('Programme', 'programme:P.1', {}));
  vocabularies.add('RECORDED', 'Programme', term('Programme', 'programme:P.2', {}));
  vocabularies.note('Programme', term('Programme', 'programme:P.2', { title: 'Own' }));
  vocabularies.add('RECORDED', 'Call', term('Call', 'call:P.1', {}));
  const official = (title: string) => ({ title, source: 'source:D' });
  const titles = { 'P.1': official('Twinning'), 'P.2': official('Other'), 'P.3': official('Nobody’s') };
  const italian = { fields: {}, programmes: { 'P.1': 'Gemellaggi' } };
  const [programme, statement, ...others] = [...vocabularies.toNodes({ italian, titles })];
  expect(programme).toMatchObject({
    properties: { id: 'programme:P.1', code: 'P.1', title: 'Twinning', titleIt: 'Gemellaggi' },
    links: [{ to: { id: 'source:R' } }, { type: 'STATED_BY', to: { label: 'Source', id: 'source:D' } }],
  });
  expect(statement).toMatchObject({
    label: 'Statement',
    properties: { subject: 'programme:P.1', predicate: 'title', value: 'Twinning', shown: true },
    links: [{ type: 'STATED_BY', to: { label: 'Source', id: 'source:D' } }],
  });
  expect(others.map(({ id, properties }) => [id, properties.title])).toEqual([
    ['programme:P.2', 'Own'],
    ['call:P.1', undefined],
  ]);
});
