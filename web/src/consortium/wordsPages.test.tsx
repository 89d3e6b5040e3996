import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Route } from 'wouter';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { consortiumOf } from './consortiumForTests.ts';
import { WordsConsortiumPage } from './ConsortiumPage.tsx';
import { WordsLetterPage } from './LetterPage.tsx';

const PAGES = (
  <>
    <Route path="/consortium" component={WordsConsortiumPage} />
    <Route path="/consortium/letter" component={WordsLetterPage} />
  </>
);

test('without words the page of a consortium asks for them, and asks nothing else', async () => {
  const asked = answerWith({ consortiumFor: consortiumOf({ call: null }) });
  const { user } = await show(PAGES, { address: '/consortium' });
  expect(screen.getByRole('heading', { level: 1, name: 'Form a consortium' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Or begin with a call' }).getAttribute('href')).toBe('/calls');
  expect(asked).toEqual([]);
  await user.type(screen.getByRole('searchbox', { name: 'Subject, in words' }), 'AI in radiology{Enter}');
  expect(`${location.pathname}${location.search}`).toBe('/consortium?words=AI+in+radiology');
  expect(await screen.findByRole('heading', { name: 'Consortium: AI in radiology' })).toBeTruthy();
  const { variables } = asked.at(-1)!;
  expect(variables).toMatchObject({ words: 'AI in radiology', size: 6 });
  expect(variables).not.toHaveProperty('call');
});

test('seats, files and letters of a consortium for words keep the words', async () => {
  const asked = answerWith({ consortiumFor: consortiumOf({ call: null, unknown: ['PROGRAMME', 'FAMILY'] }) });
  const { user } = await show(PAGES, { address: '/consortium?words=radiology&with=pic:2&size=3' });
  const seats = within(await screen.findByRole('region', { name: 'Seats' }));
  expect(screen.getByText(/^No call is named/)).toBeTruthy();
  // Said already.
  expect(screen.queryByText(/family of calls that it belongs to/)).toBeNull();
  expect(screen.getByRole('link', { name: 'CSV' }).getAttribute('href')).toMatch(
    /^\/export\/consortiumFor\.csv\?words=radiology&with=/,
  );
  expect(screen.getByRole('link', { name: 'Letter about Helmholtz Centre' }).getAttribute('href')).toBe(
    '/consortium/letter?words=radiology&with=pic:2&size=3&part=introductions&to=pic:3',
  );
  await user.click(seats.getByRole('button', { name: 'Take: Helmholtz Centre' }));
  expect(location.search).toBe('?words=radiology&with=pic:2&with=pic:3&size=3');
  await vi.waitFor(() =>
    expect(asked.at(-1)?.variables).toMatchObject({ words: 'radiology', with: ['pic:2', 'pic:3'] }),
  );
});

test('a letter for words names the subject in place of a call', async () => {
  answerWith({ consortiumFor: consortiumOf({ call: null }) });
  await show(PAGES, { address: '/consortium/letter?words=radiology&with=pic:2&size=3&to=pic:3' });
  const text = (await screen.findByRole('textbox', { name: /Lett/ })).textContent;
  expect(text).toContain('we are forming a consortium on “radiology”. We would like to win Helmholtz Centre');
  expect(text).toContain('AI4AMR is close to this subject. Words that they share with it: resistance.');
  expect(text).not.toContain('call for');
  expect(screen.getByText('radiology: an introduction to Helmholtz Centre')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Back to the consortium' }).getAttribute('href')).toBe(
    '/consortium?words=radiology&with=pic:2&size=3',
  );
});
