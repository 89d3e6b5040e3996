import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { CountryPicker } from './CountryPicker.tsx';

const COUNTRIES = [
  { code: 'DE', name: 'Germany', nameIt: 'Germania' },
  { code: 'ES', name: 'Spain', nameIt: 'Spagna' },
  { code: 'AT', name: 'Austria', nameIt: 'Austria' },
  { code: 'XK', name: 'Kosovo', nameIt: 'Kosovo' },
];

async function showPicker(chosen: readonly string[], language: 'en' | 'it' = 'en') {
  const onChange = vi.fn();
  const element = <CountryPicker label="Countries" countries={COUNTRIES} chosen={chosen} onChange={onChange} />;
  const { user } = await show(element, { language });
  return { user, onChange, input: screen.getByRole('combobox', { name: 'Countries' }) };
}

const names = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

test('the countries not chosen yet are offered at once, by name', async () => {
  const { user, input } = await showPicker(['DE']);
  await user.click(input);
  expect(names()).toEqual(['Austria', 'Kosovo', 'Spain']);
});

test('an Italian reader sees them in Italian order', async () => {
  const { user, input } = await showPicker([], 'it');
  await user.click(input);
  expect(names()).toEqual(['Austria', 'Germania', 'Kosovo', 'Spagna']);
});

test('the one picked is added with its code', async () => {
  const { user, input, onChange } = await showPicker(['DE']);
  await user.click(input);
  await user.keyboard('spa{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(['DE', 'ES']);
  expect((input as HTMLInputElement).value).toBe('');
  // The list is closed, and what is typed next opens it.
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.keyboard('aus');
  expect(names()).toEqual(['Austria']);
  await user.clear(input);
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenCalledOnce();
});

test('after one is picked, letters that come without keys open the list too, as those of a keyboard on glass do', async () => {
  const { user, input } = await showPicker([]);
  await user.click(input);
  await user.keyboard('spa{ArrowDown}{Enter}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.click(input);
  await user.paste('a');
  await user.paste('us');
  expect(names()).toEqual(['Austria']);
});

test('Enter takes what begins with the text, else what has it in its name, and nothing without a text', async () => {
  const { user, input, onChange } = await showPicker(['DE']);
  await user.click(input);
  await user.keyboard('{Enter}');
  expect(onChange).not.toHaveBeenCalled();
  await user.keyboard('ustr{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(['DE', 'AT']);
  await user.keyboard('s{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(['DE', 'ES']);
  await user.keyboard('zzz{Enter}');
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('one chosen can be removed', async () => {
  const { user, onChange } = await showPicker(['DE', 'AT']);
  await user.click(screen.getByRole('button', { name: /^Remove Germany/ }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(['AT']);
});
