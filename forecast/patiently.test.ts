import { expect, test } from 'vitest';
import { QuestionError } from '../client/src/QuestionError.ts';
import { patiently } from './patiently.ts';

test('asks again while too much was asked for, but not for ever, and not after another failure', async () => {
  let asked = 0;
  const refuse = (code: string, times: number) => () => {
    asked++;
    return asked > times ? Promise.resolve('answer') : Promise.reject(new QuestionError('No.', { code }));
  };
  expect(await patiently(refuse('TOO_MANY_REQUESTS', 2), 1)).toBe('answer');
  expect(asked).toBe(3);
  asked = 0;
  await expect(patiently(refuse('TOO_MANY_REQUESTS', 99), 1)).rejects.toThrow('No.');
  expect(asked).toBe(12);
  asked = 0;
  await expect(patiently(refuse('NOT_FOUND', 99), 1)).rejects.toThrow('No.');
  expect(asked).toBe(1);
});
