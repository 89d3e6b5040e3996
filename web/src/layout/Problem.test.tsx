import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AskError } from '../graphql/ask.ts';
import { show } from '../testing/show.tsx';
import { LoadError } from './later.ts';
import { Problem, problemOf } from './Problem.tsx';

test.each([
  [new AskError('TIMEOUT', 'Too long.'), 'TIMEOUT'],
  [new AskError('CONNECTION', 'Nobody there.'), 'CONNECTION'],
  [new LoadError('Gone.'), 'NOT_LOADED'],
  [new Error('A bug.'), 'OTHER'],
  ['anything', 'OTHER'],
])('%s has the words of %s', (error, words) => expect(problemOf(error)).toBe(words));

test('a problem is announced, explained, and tried again on request', async () => {
  const onRetry = vi.fn();
  const { user } = await show(<Problem error={new AskError('NOT_FOUND', 'No such id.')} onRetry={onRetry} />);
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toBe(
    'That is not in the network' +
      'The address names something that is not, or no longer, here. Choose again above.Try again',
  );
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test.each([
  ['en', undefined, 'Try again in a moment.'],
  ['en', 'conditions', 'Try again in a moment. Or choose narrower conditions, such as one region or one field.'],
  [
    'it',
    'conditions',
    'Riprovate tra un momento. Oppure scegliete condizioni più strette, come una sola regione o un solo campo.',
  ],
  ['en', 'document', 'Try again in a moment. Or ask for less at once.'],
] as const)('what took too long is advised on by what can be done there (%s, %s)', async (language, less, advice) => {
  const error = new AskError('TIMEOUT', 'Too long.');
  await show(<Problem error={error} onRetry={vi.fn()} {...(less && { less })} />, { language });
  expect(screen.getByRole('alert').querySelector('p')?.textContent).toBe(advice);
  expect(screen.getAllByRole('button')).toHaveLength(1);
});
