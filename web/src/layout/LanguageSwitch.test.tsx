import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { firstLanguage } from '../language/Language.ts';
import { show } from '../testing/show.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

const pressed = () =>
  screen.getAllByRole('button').map((button) => [button.textContent, button.getAttribute('aria-pressed')]);

test('the language chosen is shown, remembered and told to the browser', async () => {
  const { user } = await show(<LanguageSwitch />, { address: '/data' });
  expect(pressed()).toEqual([
    ['EN English', 'true'],
    ['IT Italiano', 'false'],
  ]);
  await user.click(screen.getByRole('button', { name: /Italiano/ }));
  await waitFor(() => expect(document.documentElement.lang).toBe('it'));
  expect(pressed()).toEqual([
    ['EN English', 'false'],
    ['IT Italiano', 'true'],
  ]);
  expect(firstLanguage()).toBe('it');
  expect(location.search).toBe('');
});

test('a language that the address names is changed there too, without a step to go back to', async () => {
  const { user } = await show(<LanguageSwitch />, { language: 'it', address: '/?to=pic:1&lang=it#1.list' });
  const steps = history.length;
  await user.click(screen.getByRole('button', { name: /English/ }));
  await waitFor(() => expect(new URLSearchParams(location.search).get('lang')).toBe('en'));
  expect(new URLSearchParams(location.search).get('to')).toBe('pic:1');
  expect(location.hash).toBe('#1.list');
  expect(history.length).toBe(steps);
});
