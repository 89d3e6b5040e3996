import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchPage } from './SearchPage.tsx';

const ORGANISATION = {
  ...{ type: 'ORGANISATION', entityId: 'pic:1', label: 'DKFZ CENTRE', score: 2, resemblance: false },
  organisation: {
    displayName: 'DKFZ Centre',
    displayCity: 'Heidelberg',
    country: { name: 'Germany', nameIt: 'Germania' },
  },
};
const PROJECT = {
  ...{ type: 'PROJECT', entityId: 'cordis:1', label: 'ArTCell', score: 3, resemblance: false },
  project: { acronym: 'ArTCell', displayTitle: 'Artificial cells' },
};

interface Hit {
  type: string;
  resemblance: boolean;
}

/** Answers each search with the hits of its types. */
function found(all: readonly Hit[]) {
  return ({ types }: { types?: readonly string[] }) => {
    const hits = all.filter(({ type }) => types?.includes(type) ?? true);
    return { hits, totalCount: hits.length === 0 ? 0 : hits.length + 6 };
  };
}

async function showBox(hits: readonly Hit[]) {
  answerWith({ search: found(hits) });
  const { user } = await show(<SearchBox />, { address: '/data' });
  return { user, box: screen.getByRole('combobox', { name: 'Search everything' }) };
}

test('the search opens what is picked, of whatever type', async () => {
  const { user, box } = await showBox([PROJECT, ORGANISATION]);
  await user.type(box, 'a');
  await screen.findByRole('option', { name: /^ArTCell/ });
  const options = screen.getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'ArTCellArtificial cells',
    'DKFZ CentreHeidelberg, Germany',
  ]);
  await user.click(options[1]!);
  expect(location.pathname).toBe('/organisation/pic:1');
});

test('the list follows the text, whatever stood in the places of its entries before', async () => {
  const other = {
    ...ORGANISATION,
    entityId: 'pic:2',
    organisation: { ...ORGANISATION.organisation, displayName: 'DZNE' },
  };
  answerWith({ search: ({ text }: { text: string }) => found(text === 'd' ? [ORGANISATION, other] : [other])({}) });
  const { user } = await show(<SearchBox />, { address: '/data' });
  const box = screen.getByRole('combobox', { name: 'Search everything' });
  await user.type(box, 'd');
  await screen.findByRole('option', { name: /^DKFZ/ });
  await user.type(box, 'z');
  await waitFor(() => expect(screen.queryByRole('option', { name: /^DKFZ/ })).toBeNull());
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['DZNEHeidelberg, Germany']);
});

test('Enter alone leads to all that is found, and opens no resemblance', async () => {
  const { user, box } = await showBox([{ ...ORGANISATION, resemblance: true }]);
  await user.type(box, 'DKXZ');
  await screen.findByText('No “DKXZ”. Perhaps you mean:');
  await user.keyboard('{Enter}');
  expect(location.pathname + location.search).toBe('/search?q=DKXZ');
});

test('what was sought stays in the box on its page, comes back with the page, and is gone elsewhere', async () => {
  const { user, box } = await showBox([PROJECT]);
  await user.type(box, 'cell{Enter}');
  expect(location.search).toBe('?q=cell');
  const text = () => (box as HTMLInputElement).value;
  expect(text()).toBe('cell');
  await user.clear(box);
  await user.type(box, 'tumour{Enter}');
  expect([location.search, text()]).toEqual(['?q=tumour', 'tumour']);
  act(() => history.back());
  await waitFor(() => expect([location.search, text()]).toEqual(['?q=cell', 'cell']));
  act(() => history.back());
  await waitFor(() => expect([location.pathname, text()]).toEqual(['/data', '']));
  act(() => history.forward());
  await waitFor(() => expect(text()).toBe('cell'));
});

test('Enter while the list is older than the text opens nothing of it', async () => {
  const { user, box } = await showBox([PROJECT]);
  await user.type(box, 'a');
  await screen.findByRole('option', { name: /^ArTCell/ });
  await user.keyboard('b{ArrowDown}{Enter}');
  expect(location.pathname + location.search).toBe('/search?q=ab');
});

test('a slash or Ctrl and K lead to the search, but not while the reader writes', async () => {
  const { box } = await showBox([]);
  act(() => void fireEvent.keyDown(document.body, { key: '/' }));
  expect(document.activeElement).toBe(box);
  act(() => box.blur());
  act(() => void fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true }));
  expect(document.activeElement).toBe(box);
  expect(fireEvent.keyDown(box, { key: '/' })).toBe(true);
});

test('Enter without a text leads to where it is said what to do', async () => {
  const { user, box } = await showBox([]);
  await user.type(box, '  {Enter}');
  expect(location.pathname + location.search).toBe('/search');
});

async function showPage(address: string, hits: readonly Hit[]) {
  const asked = answerWith({ search: found(hits) });
  const shown = await show(<SearchPage />, { address });
  return { ...shown, asked };
}

test('what is found stands by type, the best first, with how many there are', async () => {
  await showPage('/search?q=cell', [ORGANISATION, PROJECT]);
  const groups = await screen.findAllByRole('heading', { level: 2 });
  expect(groups.map(({ textContent }) => textContent)).toEqual(['Projects 7', 'Organisations 7']);
  const organisations = screen.getByRole('region', { name: /Organisations/ });
  expect(within(organisations).getByRole('link', { name: 'DKFZ Centre' }).getAttribute('href')).toBe(
    '/organisation/pic:1',
  );
  expect(within(organisations).getByRole('link', { name: 'All 7' }).getAttribute('href')).toBe(
    '/search?q=cell&type=ORGANISATION',
  );
  within(organisations).getByRole('button', { name: 'Keep DKFZ Centre' });
  expect(screen.getAllByRole('button', { name: /^Keep/ })).toHaveLength(1);
  expect(document.title).toBe('Found for “cell” · Life-sciences network');
});

test('one type alone is shown further', async () => {
  const { user, asked } = await showPage('/search?q=cell&type=PROJECT', [ORGANISATION, PROJECT]);
  await user.click(await screen.findByRole('button', { name: 'Show more' }));
  await waitFor(() => expect(asked.at(-1)?.variables).toEqual({ text: 'cell', types: ['PROJECT'], first: 100 }));
  expect(screen.queryByText('DKFZ Centre')).toBeNull();
});

test('a resemblance is said to be one, and nothing is said to be nothing', async () => {
  await showPage('/search?q=DKXZ', [{ ...ORGANISATION, resemblance: true }]);
  await screen.findByText('No “DKXZ”. Perhaps you mean:');
  await showPage('/search?q=xqz', []);
  await screen.findByText('Nothing is found for “xqz”.');
  await showPage('/search', []);
  await screen.findByText(/^Write what you seek in the search above/);
});

test('where more is found than can be shown, it is said', async () => {
  answerWith({ search: () => ({ hits: [ORGANISATION], totalCount: 431 }) });
  await show(<SearchPage />, { address: '/search?q=a&type=ORGANISATION' });
  await screen.findByText('The first 100 of 431 can be shown. More words find fewer.');
});

test('in Italian a project is found under its Italian title', async () => {
  const project = { ...PROJECT, project: { ...PROJECT.project, titleIt: 'Cellule artificiali' } };
  answerWith({ search: found([project]) });
  await show(<SearchPage />, { address: '/search?q=a', language: 'it' });
  expect((await screen.findByRole('link', { name: /ArTCell/ })).closest('li')?.textContent).toContain(
    'Cellule artificiali',
  );
});

test('a region is found with its country and code, and regions alone can be asked for', async () => {
  const region = { code: 'ITI1', country: { name: 'Italy', nameIt: 'Italia' } };
  const hit = { type: 'REGION', entityId: 'region:ITI1', label: 'Toscana', score: 1, resemblance: false, region };
  const asked = answerWith({ search: found([hit]) });
  await show(<SearchPage />, { address: '/search?q=tuscany&type=REGION', language: 'it' });
  const link = await screen.findByRole('link', { name: 'Toscana' });
  expect(link.getAttribute('href')).toBe('/region/region:ITI1');
  expect(link.closest('li')?.textContent?.trim()).toBe('ToscanaItalia, ITI1');
  expect(asked.at(-1)?.variables).toMatchObject({ types: ['REGION'] });
});

test('a call is found with its code, which one seeks it by', async () => {
  const call = { type: 'CALL', entityId: 'call:HORIZON-1', label: 'Rare diseases', score: 1, resemblance: false };
  answerWith({ search: found([call]) });
  await show(<SearchPage />, { address: '/search?q=HORIZON-1' });
  expect((await screen.findByRole('link', { name: 'Rare diseases' })).closest('li')?.textContent).toContain(
    'HORIZON-1',
  );
});

test('what a text is about leads to who funds it, in the country that it names', async () => {
  answerWith({ search: found([]) });
  await show(<SearchPage />, { address: '/search?q=malattie+rare+in+Italia', language: 'it' });
  const link = await screen.findByRole('link', { name: '«malattie rare», Italia' });
  expect(link.getAttribute('href')).toBe('/funding?by=PROGRAMME&country=IT&text=malattie+rare');
});
