import { expect, test } from 'vitest';
import { TellingExporter } from './TellingExporter.ts';

test('spans that cannot be sent are told once, until some can, and hold up nothing', () => {
  const told: string[] = [];
  const errors = [
    new Error('ECONNREFUSED'),
    new Error('again'),
    undefined,
    Object.assign(new Error(''), { code: 'GONE' }),
  ];
  const exporter = new TellingExporter(
    {
      export(_spans, done) {
        const error = errors.shift();
        done(error ? { code: 1, error } : { code: 0 });
      },
      shutdown: () => Promise.resolve(),
    },
    ({ message }) => told.push(message),
  );
  const results: number[] = [];
  for (let times = 0; times < 4; times++) exporter.export([], ({ code }) => results.push(code));
  expect([told, results]).toEqual([
    ['Traces cannot be sent: ECONNREFUSED', 'Traces cannot be sent: GONE'],
    [0, 0, 0, 0],
  ]);
});
