import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { OrganisationsPage } from './OrganisationsPage.tsx';
import { value, FACETS, ORGANISATIONS, showOrganisations, tableRows } from './listsForTests.tsx';

test('partners of somebody else are asked for, and said to be theirs', async () => {
  const standing = { dimension: 'STANDING', valueCount: 1, values: [value('PARTNER', 'Partner', 58)] };
  const { asked } = await showOrganisations('?standing=PARTNER&partnersOf=pic:7', { facets: [standing] });
  await screen.findByText('their partner', { selector: 'label span' });
  expect(screen.getByText('Tied to those chosen', { selector: 'summary' })).toBeDefined();
  expect(screen.getByRole('button', { name: /^Remove Tied to those chosen: their partner/ })).toBeDefined();
  expect(screen.getByRole('button', { name: /^Remove Tied to pic:7/ })).toBeDefined();
  expect(asked.map(({ variables }) => variables)).toContainEqual(
    expect.objectContaining({ where: { standing: ['PARTNER'], partnersOf: ['pic:7'] } }),
  );
  const [, first] = await tableRows();
  expect(first?.textContent).toContain('their partner');
});

test('a filter ticked further down brings the heading back into view, and keeps the focus', async () => {
  const { user } = await showOrganisations('');
  const heading = await screen.findByRole('heading', { level: 1 });
  const scrolled = vi.spyOn(heading, 'scrollIntoView');
  const kind = (await screen.findAllByRole('checkbox', { name: /^Kind A/ }))[0]!;
  await user.click(kind);
  await waitFor(() => expect(location.search).toBe('?kind=A'));
  expect(scrolled).not.toHaveBeenCalled();
  vi.spyOn(heading, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -600, 100, 40));
  await user.click(kind);
  await waitFor(() => expect(scrolled).toHaveBeenCalledOnce());
  expect(document.activeElement).toBe(kind);
});

test('two that partners are tied to are both meant', async () => {
  const standing = { dimension: 'STANDING', valueCount: 1, values: [value('PARTNER', 'Partner', 42)] };
  const search = '?standing=PARTNER&partnersOf=pic:7&partnersOf=pic:8';
  const { asked } = await showOrganisations(search, { facets: [standing] });
  await screen.findByRole('button', { name: /^Remove Tied to each of those chosen: their partner/ });
  expect(asked.map(({ variables }) => variables)).toContainEqual(
    expect.objectContaining({ where: { standing: ['PARTNER'], partnersOf: ['pic:7', 'pic:8'], partnersOfAll: true } }),
  );
});

test('hospitals, which are no kind in the sources, are found by name', async () => {
  const { user, asked } = await showOrganisations('?named=Pisa');
  await user.click((await screen.findAllByRole('checkbox', { name: 'Hospitals and clinics, by name 102' }))[0]!);
  expect(location.search).toBe('?named=Pisa&hospitals=true');
  await screen.findAllByText(/One whose name has no such word is missing/);
  screen.getByRole('button', { name: /^Remove Hospitals and clinics, by name/ });
  const lists = asked.filter(({ query }) => query.includes('query Organisations('));
  expect(lists.at(-1)?.variables).toMatchObject({ where: { named: 'Pisa', hospitals: true } });
});

test('values are ticked, those of a tree below the wider one, and few are shown at first', async () => {
  const { user } = await showOrganisations('?programme=programme:H1');
  const kinds = (await screen.findAllByText('Kind', { selector: 'summary' }))[0]!.closest('details')!;
  const names = () =>
    within(kinds)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent);
  const few = ['Research organisation31', 'Kind A2', 'Kind B2', 'Kind C2', 'Kind D2', 'not on record3'];
  expect(names()).toEqual([...few, expect.stringMatching(/^Hospitals/)]);
  await user.click(within(kinds).getByRole('button', { name: '2 more' }));
  expect(names()).toHaveLength(9);
  await user.click(within(kinds).getByRole('checkbox', { name: /not on record/ }));
  expect(location.search).toBe('?kind=none&programme=programme:H1');
  expect(within(kinds).getByRole<HTMLInputElement>('checkbox', { name: /not on record/ }).checked).toBe(true);
  const health = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Health/ });
  expect(health.checked).toBe(true);
  expect(health.closest('li')?.style.paddingInlineStart).toBe('1rem');
});

test('words are sought when they are written out', async () => {
  const { user } = await showOrganisations('');
  await user.type(
    await screen.findByRole('searchbox', { name: 'Words in titles and objectives' }),
    'rare disease{Enter}',
  );
  expect(location.search).toBe('?text=rare+disease');
});

test('on a telephone the conditions are behind a button, and the last one says what they leave', async () => {
  const { user } = await showOrganisations('?country=IT');
  await screen.findByRole('heading', { level: 1, name: '102 organisations' });
  await user.click(await screen.findByRole('button', { name: 'Filters: 1' }));
  const sheet = screen.getByRole('dialog', { name: 'Narrow the list' });
  expect(within(sheet).getAllByRole('checkbox').length).toBeGreaterThan(5);
  await user.click(within(sheet).getByRole('button', { name: 'Show 102 organisations' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('an Italian reader sees the Italian names of values, and the English one where there is no other', async () => {
  const values = [value('field:/1', 'oncology', 3, { labelIt: 'oncologia' }), value('field:/2', 'RNA', 2)];
  await showOrganisations('?field=field:/1', { facets: [{ dimension: 'FIELD', valueCount: 2, values }] }, 'it');
  await screen.findByRole('checkbox', { name: /^oncologia/ });
  expect(screen.getByRole('checkbox', { name: /^RNA/ })).toBeDefined();
  expect(screen.getByRole('button', { name: /^Togliete Campo: oncologia/ })).toBeDefined();
});

test('where one value of several less finds no more, leaving out the whole dimension is offered', async () => {
  answerWith({
    organisationList: (args: { where: object }) => ({
      ...{ ...ORGANISATIONS, rows: [], facets: FACETS },
      totalCount: 'kinds' in args.where ? 0 : 7,
    }),
  });
  await show(<OrganisationsPage />, { address: '/organisations?kind=RESEARCH&kind=OTHER' });
  const link = await screen.findByRole('link', { name: 'Without “Kind: all values”' });
  expect(link.getAttribute('href')).toBe('/organisations');
  expect(link.closest('li')?.textContent).toBe('Without “Kind: all values”: 7 organisations');
});

test('a facet with more values than are shown says how many are found by name alone', async () => {
  const country = {
    ...{ dimension: 'COUNTRY', valueCount: 44 },
    values: [value('country:IT', 'Italy', 102), value('country:DE', 'Germany', 40)],
  };
  await showOrganisations('', { facets: [country] });
  await screen.findAllByText('42 more: find them by name.');
});

test('a facet stays open when the value that opened it is unticked', async () => {
  const { user } = await showOrganisations('?country=IT');
  const countries = (await screen.findAllByText('Country', { selector: 'summary' }))[0]!.closest('details')!;
  expect(countries.open).toBe(true);
  await user.click(within(countries).getByRole('checkbox', { name: /^Italy/ }));
  await waitFor(() => expect(location.search).toBe(''));
  expect(countries.open).toBe(true);
});

test('beside the fields found stand the wider one of several, and the words themselves', async () => {
  const narrow = ['lung', 'breast'].map((name) => value(`field:/1/${name}`, `${name} cancer`, 3));
  const facets = [{ dimension: 'FIELD', valueCount: 40, values: narrow }];
  const wider = { id: 'field:/1', title: 'oncology', projectCount: 9 };
  const fields = narrow.map(({ value: id }) => ({ id, narrowerThan: wider }));
  answerWith({ organisationList: { ...ORGANISATIONS, facets }, fields, projectList: { coverage: [] } });
  const { user } = await show(<OrganisationsPage />, { address: '/organisations' });
  await user.type(await screen.findByRole('searchbox', { name: /^Find among/ }), 'cancer');
  await user.click(await screen.findByRole('button', { name: /^oncology/ }));
  expect(location.search).toMatch(/^\?field=[^&]*\/1$/);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^oncology/ })).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Search the words “cancer” in titles and objectives' }));
  expect(location.search).toMatch(/&text=cancer$/);
});

test('all values found by a name are taken at once, beside those chosen', async () => {
  const found = ['lung', 'skin'].map((name) => value(`field:/1/${name}`, `${name} cancer`, 3));
  const chosen = value('field:/2', 'cells', 9, { chosen: true });
  const facets = [{ dimension: 'FIELD', valueCount: 40, values: [chosen, ...found] }];
  answerWith({ organisationList: { ...ORGANISATIONS, facets }, fields: [], projectList: { coverage: [] } });
  const { user } = await show(<OrganisationsPage />, { address: '/organisations?field=field:/2&page=3' });
  const box = await screen.findByRole('searchbox', { name: /^Find among/ });
  expect(screen.queryByRole('button', { name: /^Choose all/ })).toBeNull();
  await user.type(box, 'cancro');
  await user.click(await screen.findByRole('button', { name: 'Choose all 2 shown' }));
  const asked = new URLSearchParams(location.search);
  expect(asked.getAll('field')).toEqual(['field:/2', 'field:/1/lung', 'field:/1/skin']);
  expect(asked.get('page')).toBeNull();
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Choose all/ })).toBeNull());
});

test('what a filter leaves out is said beside that filter', async () => {
  const region = { dimension: 'REGION', valueCount: 1, values: [value('region:ITI1', 'Toscana', 5)] };
  const coverage = [
    { attribute: 'REGION', known: 40, of: 50, frameworksLacking: [] },
    { attribute: 'OBJECTIVE', known: 60, of: 80, frameworksLacking: [] },
  ];
  await showOrganisations('?region=ITI1&text=cancer', { facets: [...FACETS, region], coverage });
  const regions = (await screen.findAllByText('Region', { selector: 'summary' }))[0]!.closest('details')!;
  await within(regions).findByText(/^Regions are on record for 40 \(80%\) of 50 organisations/);
  const kinds = screen.getAllByText('Kind', { selector: 'summary' })[0]!.closest('details')!;
  expect(within(kinds).queryByText(/on record for/)).toBeNull();
  const side = within(screen.getByRole('complementary', { name: 'Narrow the list' }));
  side.getByText(/^The objective is on record for 60 \(75%\) of 80 projects/);
});

test('until the filters are here it is said that they are coming', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  await show(<OrganisationsPage />, { address: '/organisations' });
  const side = screen.getByRole('complementary', { name: 'Narrow the list' });
  await within(side).findByText('One moment …');
});
