import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Language } from '../language/Language.ts';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { OrganisationPicker } from './OrganisationPicker.tsx';

const HITS = [
  {
    resemblance: false,
    organisation: {
      id: 'tls:inca',
      name: 'Institut National du Cancer',
      nameIt: 'Istituto nazionale dei tumori',
      shortName: 'INCa',
      displayCity: 'Boulogne',
      country: { name: 'France', nameIt: 'Francia' },
    },
  },
  { resemblance: false, organisation: { id: 'pic:2', name: 'Institut Curie' } },
];

async function showPicker({ chosen = '', language = 'en' }: { chosen?: string; language?: Language } = {}) {
  const onChoose = vi.fn();
  const element = <OrganisationPicker label="Reach" placeholder="Name" chosen={chosen} onChoose={onChoose} />;
  const { user } = await show(element, { language });
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Reach' });
  return { user, input, onChoose };
}

test('what is pasted is searched for, and Enter takes the likeliest', async () => {
  const asked = answerWith({ search: { hits: HITS } });
  const { user, input, onChoose } = await showPicker();
  await user.click(input);
  await user.paste(' inst ');
  await screen.findByRole('option', { name: /Curie/ });
  const options = screen.getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'Institut National du Cancer (INCa)Boulogne, France',
    'Institut Curie',
  ]);
  expect(asked.map(({ variables }) => variables)).toEqual([{ text: 'inst' }]);
  await user.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('tls:inca');
});

test('Enter before the answer is there takes the likeliest once it is; another key takes that back', async () => {
  answerWith({ search: ({ text }: { text: string }) => ({ hits: text === 'curi' ? HITS.slice(1) : HITS }) });
  const { user, input, onChoose } = await showPicker();
  await user.click(input);
  await user.keyboard('inst{Enter}');
  expect(onChoose).not.toHaveBeenCalled();
  await waitFor(() => expect(onChoose).toHaveBeenCalledExactlyOnceWith('tls:inca'));
  await user.clear(input);
  await user.keyboard('cur{Enter}i');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  expect(onChoose).toHaveBeenCalledOnce();
});

test('Enter after another name is typed over the first never takes what the first found', async () => {
  const answers = { inca: HITS.slice(0, 1), curie: HITS.slice(1) };
  answerWith({ search: ({ text }: { text: keyof typeof answers }) => ({ hits: answers[text] ?? [] }) });
  const { user, input, onChoose } = await showPicker();
  await user.click(input);
  await user.keyboard('inca');
  await screen.findByRole('option', { name: /Cancer/ });
  await user.keyboard('{Control>}a{/Control}curie{Enter}');
  await waitFor(() => expect(onChoose).toHaveBeenCalled());
  expect(onChoose.mock.calls).toEqual([['pic:2']]);
});

test('the arrow keys pick another than the likeliest', async () => {
  answerWith({ search: { hits: HITS } });
  const { user, input, onChoose } = await showPicker();
  await user.click(input);
  await user.paste('inst');
  await screen.findByRole('option', { name: /Curie/ });
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('pic:2');
});

test('an Italian reader finds Italian names', async () => {
  answerWith({ search: { hits: HITS } });
  const { user, input } = await showPicker({ language: 'it' });
  await user.click(input);
  await user.paste('ist');
  const first = await screen.findByRole('option', { name: /Istituto/ });
  expect(first.textContent).toBe('Istituto nazionale dei tumori (INCa)Boulogne, Francia');
});

test('a search that finds nothing says so', async () => {
  answerWith({ search: { hits: [] } });
  const { user, input, onChoose } = await showPicker();
  await user.click(input);
  await user.paste('zzz');
  await screen.findByText('Nobody here is called “zzz”. Try fewer letters or another language.');
  await user.keyboard('{Enter}');
  expect(onChoose).not.toHaveBeenCalled();
});

test.each([
  ['en', 'The connection to the server is lost'],
  ['it', 'Il collegamento con il server si è interrotto'],
] as const)('a search without a connection says so and not that nobody is called so (%s)', async (language, words) => {
  loseConnection();
  const { user, input } = await showPicker({ language });
  await user.click(input);
  await user.paste('inst');
  await screen.findByText(words);
  expect(screen.queryByText(/“inst”|«inst»/)).toBeNull();
});

test('who leaves without a choice finds the name chosen before', async () => {
  answerWith({ search: { hits: HITS } });
  const { user, input, onChoose } = await showPicker({ chosen: 'Regione Toscana' });
  expect(input.value).toBe('Regione Toscana');
  await user.click(input);
  await user.paste('inst');
  expect(input.value).toBe('inst');
  await screen.findByRole('option', { name: /Curie/ });
  await user.tab();
  expect(input.value).toBe('Regione Toscana');
  expect(onChoose).not.toHaveBeenCalled();
});

test('nothing is asked for the name that is chosen already', async () => {
  const asked = answerWith({ search: { hits: HITS } });
  const { user, input } = await showPicker({ chosen: 'Regione Toscana' });
  await user.click(input);
  await new Promise((done) => setTimeout(done, 200));
  expect(asked).toEqual([]);
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('Enter takes nobody who only resembles what is typed, and an arrow does', async () => {
  answerWith({ search: { hits: HITS.map((hit) => ({ ...hit, resemblance: true })) } });
  const { user, input, onChoose } = await showPicker();
  await user.click(input);
  await user.paste('qzxwv');
  await screen.findByText('No “qzxwv”. Perhaps you mean:');
  await user.keyboard('{Enter}');
  expect(onChoose).not.toHaveBeenCalled();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('tls:inca');
});

test('one picked out of a list that is older than the text is taken if the newer one has it too', async () => {
  answerWith({ search: ({ text }: { text: string }) => ({ hits: text === 'instx' ? HITS.slice(0, 1) : HITS }) });
  const { user, input, onChoose } = await showPicker();
  await user.click(input);
  await user.paste('inst');
  await screen.findByRole('option', { name: /Curie/ });
  await user.keyboard('i{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(onChoose).toHaveBeenCalledExactlyOnceWith('pic:2'));
  await user.clear(input);
  await user.paste('inst');
  await screen.findByRole('option', { name: /Curie/ });
  await user.keyboard('x{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  expect(onChoose).toHaveBeenCalledOnce();
});
