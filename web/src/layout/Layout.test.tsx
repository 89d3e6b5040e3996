import { QueryClient } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Route, Switch } from 'wouter';
import { noteLoading } from '../graphql/loading.ts';
import { show } from '../testing/show.tsx';
import { later } from './later.ts';
import { Layout } from './Layout.tsx';

beforeEach(() => {
  // React writes each caught error to the console.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const Gone = later<object>(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
const Found = later<object>(() => Promise.resolve(() => <h1>Funding</h1>));

function Broken(): never {
  throw new Error('A bug.');
}

const PAGES = (
  <Layout>
    <Switch>
      <Route path="/data" component={Gone} />
      <Route path="/api" component={Broken} />
      <Route path="/funding" component={Found} />
      <Route>
        <h1>Ways</h1>
      </Route>
    </Switch>
  </Layout>
);

test('the menu says where the reader is', async () => {
  await show(PAGES, { address: '/funding' });
  await screen.findByRole('heading', { name: 'Funding' });
  const links = screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');
  expect(links.map(({ textContent }) => textContent)).toEqual(['Who funds what']);
});

test('on a telephone the menu is opened by a button, and closes with Escape and with another page', async () => {
  const { user } = await show(PAGES, { address: '/funding', language: 'it' });
  const button = screen.getByRole('button', { name: 'Menu' });
  const isOpen = () => button.getAttribute('aria-expanded');
  await user.click(button);
  expect(isOpen()).toBe('true');
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Trova un percorso');
  await user.keyboard('{Escape}');
  expect(isOpen()).toBe('false');
  expect(document.activeElement).toBe(button);
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('link', { name: 'Trova un percorso' }));
  await screen.findByRole('heading', { name: 'Ways' });
  expect(isOpen()).toBe('false');
});

test('the link past the menu leaves what stands behind the # of the address, and the menu stays closed after Back', async () => {
  const { user } = await show(PAGES, { address: '/funding#1.a-list' });
  await user.click(screen.getByRole('link', { name: 'Skip to the content' }));
  expect(location.hash).toBe('#1.a-list');
  expect(document.activeElement).toBe(screen.getByRole('main'));
  const button = screen.getByRole('button', { name: 'Menu' });
  await user.click(button);
  act(() => history.pushState(null, '', '/'));
  await screen.findByRole('heading', { name: 'Ways' });
  act(() => history.pushState(null, '', '/funding'));
  await screen.findByRole('heading', { name: 'Funding' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

test('that a load is writing is said on every page', async () => {
  await show(PAGES, { address: '/funding' });
  await screen.findByRole('heading', { name: 'Funding' });
  const sentence = 'New data is being loaded. Until that is done lists and counts may show a part of it.';
  expect(screen.queryByText(sentence)).toBeNull();
  act(() => noteLoading(true));
  expect(screen.getByText(sentence).parentElement?.getAttribute('aria-live')).toBe('polite');
  const asksAgain = vi.spyOn(QueryClient.prototype, 'invalidateQueries');
  act(() => noteLoading(false));
  expect(asksAgain).toHaveBeenCalledOnce();
  expect(screen.queryByText(sentence)).toBeNull();
});

test.each([
  ['en', 'This could not be loaded', 'Load again', 'Find a way'],
  ['it', 'Caricamento non riuscito', 'Carica di nuovo', 'Trova un percorso'],
] as const)(
  'a page that cannot be fetched keeps the frame and offers to load again (%s)',
  async (language, ...words) => {
    const [title, again, menu] = words;
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    const { user } = await show(PAGES, { language, address: '/data' });
    const heading = await screen.findByRole('heading', { level: 1, name: title });
    expect(heading.closest('[role="alert"]')).not.toBeNull();
    expect(screen.getByRole('link', { name: menu })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: again }));
    expect(reload).toHaveBeenCalledOnce();
  },
);

test('from a page that failed the menu leads on', async () => {
  const { user } = await show(PAGES, { address: '/data' });
  await screen.findByRole('heading', { name: 'This could not be loaded' });
  await user.click(screen.getByRole('link', { name: 'Find a way' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ways');
});

test('a page with a bug is not said to be a lost connection', async () => {
  await show(PAGES, { address: '/api' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Something went wrong on our side');
  expect(screen.getByRole('navigation', { name: 'Pages' })).toBeTruthy();
});

test('a page is waited for in sight of the menu', async () => {
  let bring: (page: () => React.ReactNode) => void = () => undefined;
  const Slow = later<object>(() => new Promise((resolve) => (bring = resolve)));
  await show(
    <Layout>
      <Slow />
    </Layout>,
  );
  expect(screen.getByRole('status').textContent).toBe('One moment …');
  await act(async () => {
    bring(() => <h1>There</h1>);
    await Promise.resolve();
  });
  await screen.findByRole('heading', { name: 'There' });
});
