import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { FieldPicker } from './FieldPicker.tsx';

const ONCOLOGY = { id: 'field:/21/1', title: 'oncology', projectCount: 1_234 };
const NUCLEAR = { id: 'field:/21/2', title: 'nuclear medicine', projectCount: null };

async function showPicker(chosen: readonly string[] = []) {
  const onChange = vi.fn();
  const { user } = await show(<FieldPicker label="Field" chosen={chosen} onChange={onChange} />);
  return { user, onChange, input: screen.getByRole<HTMLInputElement>('combobox', { name: 'Field' }) };
}

test('the list opens for whoever pastes, and says that it is being searched', async () => {
  answerWith({
    search: {
      hits: [
        { field: ONCOLOGY, resemblance: false },
        { field: NUCLEAR, resemblance: false },
      ],
    },
  });
  const { user, input } = await showPicker();
  await user.click(input);
  await user.paste('onco');
  expect(screen.getByRole('listbox').textContent).toBe('One moment …');
  const found = await screen.findByRole('option', { name: 'oncology' });
  expect(found.textContent).toBe('oncology1,234 projects');
  expect(screen.queryByText('One moment …')).toBeNull();
});

test('a field without a known number of projects shows none', async () => {
  answerWith({ search: { hits: [{ field: NUCLEAR, resemblance: false }] } });
  const { user, input } = await showPicker();
  await user.click(input);
  await user.paste('nuc');
  expect((await screen.findByRole('option', { name: 'nuclear medicine' })).textContent).toBe('nuclear medicine');
});

test('a field that is picked is added to those chosen, and the text is emptied', async () => {
  answerWith({ search: { hits: [{ field: ONCOLOGY, resemblance: false }] }, fields: [NUCLEAR] });
  const { user, input, onChange } = await showPicker([NUCLEAR.id]);
  await user.click(input);
  await user.paste('onco');
  await user.click(await screen.findByRole('option', { name: 'oncology' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith([NUCLEAR.id, ONCOLOGY.id]);
  expect(input.value).toBe('');
});

test('Enter takes nothing of a list that is older than the text', async () => {
  const hits = { onco: [{ field: ONCOLOGY, resemblance: false }], nuc: [{ field: NUCLEAR, resemblance: false }] };
  answerWith({ search: ({ text }: { text: keyof typeof hits }) => ({ hits: hits[text] ?? [] }), fields: [] });
  const { user, input, onChange } = await showPicker();
  await user.click(input);
  await user.paste('onco');
  await screen.findByRole('option', { name: 'oncology' });
  await user.keyboard('{Control>}a{/Control}nuc{ArrowDown}{Enter}');
  expect(onChange).not.toHaveBeenCalled();
  await screen.findByRole('option', { name: 'nuclear medicine' });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith([NUCLEAR.id]);
});

test('Enter takes the likeliest, also before the answer is here, but nothing that only resembles the text', async () => {
  answerWith({
    search: ({ text }: { text: string }) => ({
      hits: text === 'onco' ? [{ field: ONCOLOGY, resemblance: false }] : [{ field: NUCLEAR, resemblance: true }],
    }),
  });
  const { user, input, onChange } = await showPicker();
  await user.click(input);
  await user.paste('nuklear');
  await screen.findByRole('option', { name: 'nuclear medicine' });
  await user.keyboard('{Enter}');
  expect(onChange).not.toHaveBeenCalled();
  await user.clear(input);
  await user.paste('onco');
  await user.keyboard('{Enter}');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith([ONCOLOGY.id]));
  expect(input.value).toBe('');
});

test('the wider field of several stands first, the words behind it, and of which frameworks no field is on record once', async () => {
  const cancers = ['lung', 'breast'].map((name) => ({
    field: { id: `field:/21/1/${name}`, title: `${name} cancer`, projectCount: 9, narrowerThan: ONCOLOGY },
    resemblance: false,
  }));
  const without = [{ id: 'programme:H2020', code: 'H2020', title: 'Horizon 2020' }];
  const coverage = [{ attribute: 'FIELD', known: 1, of: 2, frameworksWithout: without }];
  answerWith({ search: { hits: cancers }, projectList: { coverage } });
  const onChange = vi.fn();
  const onWords = vi.fn();
  const { user } = await show(<FieldPicker label="Field" chosen={[]} onChange={onChange} onWords={onWords} />);
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Field' });
  await screen.findByText('No project of Horizon 2020 has a field on record.');
  await user.click(input);
  await user.paste('cancer');
  await screen.findByRole('option', { name: 'oncology' });
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'oncology1,234 projects; takes in 2 of the fields found',
    'Search the words “cancer” in titles and objectivesAlso finds projects that have no such field on record.',
    ...['Choose all 2 shown', 'lung cancer9 projects', 'breast cancer9 projects'],
  ]);
  await user.click(screen.getByRole('option', { name: /^Search the words/ }));
  expect(onWords.mock.calls).toEqual([['cancer']]);
  await user.paste('cancer');
  await screen.findByRole('option', { name: 'oncology' });
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith([ONCOLOGY.id]);
});

test('all that are found are taken at once, without what only resembles the text or is wider', async () => {
  const wider = { id: 'field:/9', title: 'diseases', projectCount: 50 };
  const cancer = (name: string, resemblance = false) => ({
    ...{ field: { id: `field:/9/${name}`, title: name, projectCount: 9, narrowerThan: wider }, resemblance },
  });
  answerWith({ search: { hits: [cancer('lung'), cancer('skin'), cancer('can', true)] } });
  const { user, input, onChange } = await showPicker();
  await user.click(input);
  await user.paste('cancro');
  await user.click(await screen.findByRole('option', { name: 'Choose all 2 shown' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(['field:/9/lung', 'field:/9/skin']);
  expect(input.value).toBe('');
});

test('a field that is chosen already is not offered again', async () => {
  answerWith({
    search: {
      hits: [
        { field: ONCOLOGY, resemblance: false },
        { field: NUCLEAR, resemblance: false },
      ],
    },
    fields: [ONCOLOGY],
  });
  const { user, input } = await showPicker([ONCOLOGY.id]);
  await user.click(input);
  await user.paste('n');
  await screen.findByRole('option', { name: 'nuclear medicine' });
  expect(screen.queryByRole('option', { name: 'oncology' })).toBeNull();
});

test('those chosen stand there by name and can be removed', async () => {
  answerWith({ fields: [ONCOLOGY, NUCLEAR] });
  const { user, onChange } = await showPicker([ONCOLOGY.id, NUCLEAR.id]);
  await user.click(await screen.findByRole('button', { name: /^Remove oncology/ }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith([NUCLEAR.id]);
});

test('a search that finds nothing says so in the words typed', async () => {
  answerWith({ search: { hits: [] } });
  const { user, input } = await showPicker();
  await user.click(input);
  await user.paste('oncologia');
  await screen.findByText('No field is called “oncologia”.');
});

test('a search without a connection says so', async () => {
  loseConnection();
  const { user, input } = await showPicker();
  await user.click(input);
  await user.paste('onco');
  await screen.findByText('The connection to the server is lost');
});
