import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { Workbench } from './Workbench.tsx';

// CodeMirror measures letters, which only a real browser can.
vi.mock('./QueryEditor.tsx', () => ({
  QueryEditor: ({ text, label, onChange }: { text: string; label: string; onChange: (text: string) => void }) => (
    <textarea aria-label={label} value={text} onChange={(event) => onChange(event.target.value)} />
  ),
}));

async function showBench(query = '{ graph { version } }', variables = '') {
  const onAsk = vi.fn();
  const { user } = await show(<Workbench query={query} variables={variables} onAsk={onAsk} />);
  return { user, onAsk, ask: screen.getByRole<HTMLButtonElement>('button', { name: 'Ask' }) };
}

test('what is asked is answered as it comes, and told to the page', async () => {
  answerWith({ graph: { version: 7 } });
  const { user, onAsk, ask } = await showBench();
  expect(screen.getByText('Press “Ask”, or Ctrl and Enter in the question.')).toBeTruthy();
  await user.click(ask);
  const answer = await screen.findByRole('region', { name: 'Answer' });
  expect(JSON.parse(answer.textContent ?? '')).toEqual({ data: { graph: { version: 7 } } });
  expect(onAsk).toHaveBeenCalledExactlyOnceWith('{ graph { version } }', '');
});

test('variables are sent with the question; what is no object cannot be asked', async () => {
  const asked = answerWith({ organisation: { id: 'pic:1' } });
  const { user, ask } = await showBench('query ($id: ID!) { organisation(id: $id) { id } }', '{"id": "pic:1"}');
  await user.click(ask);
  await screen.findByRole('region', { name: 'Answer' });
  expect(asked.at(-1)?.variables).toEqual({ id: 'pic:1' });
  const variables = screen.getByLabelText('Variables');
  for (const wrong of ['[[]', '3', 'null', '{{']) {
    await user.clear(variables);
    await user.type(variables, wrong);
    expect(ask.disabled).toBe(true);
    screen.getByText(/^The variables must be a JSON object/);
  }
  await user.clear(variables);
  expect(ask.disabled).toBe(false);
});

test('the errors of the endpoint are part of the answer', async () => {
  answerWith({});
  const { user, ask } = await showBench('{ nothing }');
  await user.click(ask);
  const answer = await screen.findByRole('region', { name: 'Answer' });
  expect(answer.textContent).toContain('Cannot query field');
});

test('a lost connection is said for the guide and for the answer', async () => {
  loseConnection();
  const { user, ask } = await showBench();
  await user.click(ask);
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
});

test('the guide leads from type to type and back', async () => {
  answerWith({});
  const { user } = await showBench();
  await screen.findByRole('heading', { name: 'What can be asked: Query' });
  await user.click(screen.getAllByRole('button', { name: 'FundingOrder' })[0]!);
  screen.getByRole('heading', { name: 'What can be asked: FundingOrder' });
  screen.getByText('AMOUNT_DESC');
  await user.click(screen.getByRole('button', { name: 'Back to Query' }));
  screen.getByRole('heading', { name: 'What can be asked: Query' });
});
