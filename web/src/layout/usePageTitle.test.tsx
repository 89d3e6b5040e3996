import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Route, Switch } from 'wouter';
import { show } from '../testing/show.tsx';
import { AppLink } from './AppLink.tsx';
import { usePageTitle } from './usePageTitle.ts';

function Titled({ title }: { title: string }) {
  return (
    <h1 ref={usePageTitle(title)} tabIndex={-1}>
      {title}
    </h1>
  );
}

const PAGES = (
  <>
    <AppLink href="/two">on</AppLink>
    <Switch>
      <Route key="one" path="/one">
        <Titled title="One" />
      </Route>
      <Route key="two" path="/two">
        <Titled title="Two" />
      </Route>
    </Switch>
  </>
);

test('after a move the focus is on the heading of the new page, and the page at its top', async () => {
  const scroll = vi.fn();
  vi.stubGlobal('scrollTo', scroll);
  const { user } = await show(PAGES, { address: '/one' });
  expect(document.title).toBe('One · Life-sciences network');
  scroll.mockClear();
  await user.click(screen.getByRole('link'));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Two'));
  expect(document.title).toBe('Two · Life-sciences network');
  expect(scroll).toHaveBeenCalledExactlyOnceWith(0, 0);
});

test('without a name yet the tab bears the name of the product, in the language of the reader', async () => {
  await show(<Titled title="" />, { language: 'it' });
  expect(document.title).toBe('Rete delle scienze della vita');
});
