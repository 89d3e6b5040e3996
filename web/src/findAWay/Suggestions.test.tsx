import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { Suggestions } from './Suggestions.tsx';

const suggestion = (id: string, country: string) => ({
  organisation: { id, name: `Name of ${id}`, country: { id: country, name: 'Germany', nameIt: 'Germania' } },
  introduction: { organisations: [{ name: 'TLS' }, { name: 'A' }, { name: 'B', nameIt: 'Bi' }, { name: 'Charité' }] },
});
const AREA = { fields: [{ title: 'oncology' }], programmes: [{ title: 'Health', titleIt: 'Salute' }] };

/** Answers with these, and with the work area where the question asks for it. */
function answer(suggestions: unknown[], area: object | null = AREA) {
  return answerWith({
    partnerSuggestions: ({ collaborations }: { collaborations: unknown }) => ({
      suggestions,
      report: { workArea: collaborations ? area : null },
    }),
  });
}

test('a suggestion leads to the ways and says through whom, and what our field is', async () => {
  const asked = answer([suggestion('pic:9', 'country:DE')]);
  await show(<Suggestions home="pic:1" />, { language: 'it' });
  const item = await screen.findByRole('listitem');
  await within(item).findByRole('button', { name: 'Conserva Name of pic:9' });
  expect(item.textContent).toBe('Name of pic:9 · GermaniaTramite A → Bi  Conserva');
  expect(within(item).getByRole('link').getAttribute('href')).toBe('/?to=pic:9&in=field');
  screen.getByText('Il vostro campo, secondo i vostri progetti: oncology, Salute.');
  expect(asked.map(({ variables }) => variables)).toEqual([{ collaborations: { inFieldOf: ['pic:1'] } }]);
});

test('any field is one press away', async () => {
  const asked = answer([suggestion('pic:9', 'country:DE')]);
  await show(<Suggestions home="pic:1" />);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Only in our field' }));
  await waitFor(() => expect(asked.at(-1)?.variables).toEqual({ collaborations: null }));
  await screen.findByRole('checkbox', { name: 'Only in our field' });
});

test('no more than two are of one country, and six in all', async () => {
  const countries = ['DE', 'DE', 'DE', 'FR', 'DE', 'FR', 'ES', 'IT', 'AT'];
  answer(countries.map((code, at) => suggestion(`pic:${at}`, `country:${code}`)));
  await show(<Suggestions home="pic:1" />);
  const list = await screen.findByRole('list');
  const items = within(list).getAllByRole('link');
  expect(items.map((one) => one.getAttribute('href'))).toEqual(
    [0, 1, 3, 5, 6, 7].map((at) => `/?to=pic:${at}&in=field`),
  );
});

test('without any there is no heading either', async () => {
  answer([]);
  const { container } = await show(<Suggestions home="pic:1" />);
  await expect.poll(() => container.textContent).toBe('');
});

test('where nothing stands out among our projects, nothing is said of a field', async () => {
  answer([suggestion('pic:9', 'country:DE')], { fields: [], programmes: [] });
  await show(<Suggestions home="pic:1" />);
  await screen.findByRole('link', { name: 'Name of pic:9' });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getByRole('link', { name: 'Name of pic:9' }).getAttribute('href')).toBe('/?to=pic:9');
});

test('where our field has nobody, those of any field are shown, and nothing is said of a field', async () => {
  answerWith({
    partnerSuggestions: ({ collaborations }: { collaborations: unknown }) => ({
      suggestions: collaborations ? [] : [suggestion('pic:9', 'country:DE')],
      report: { workArea: collaborations ? AREA : null },
    }),
  });
  await show(<Suggestions home="pic:1" />);
  await screen.findByRole('link', { name: 'Name of pic:9' });
  expect(screen.queryByRole('checkbox')).toBeNull();
});
