import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { ENVIRONMENT_VARIABLES, readEnvironment } from './env.ts';

const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));

test('.env.example names every variable and no other', () => {
  expect(Object.keys(example).sort()).toEqual([...ENVIRONMENT_VARIABLES].sort());
});

test('.env.example shows the defaults', () => {
  expect(readEnvironment(example)).toEqual(readEnvironment({}));
});

test('every problem is reported at once, with its value', () => {
  expect(() => readEnvironment({ PORT: '70000', NEO4J_URI: 'localhost:7687' })).toThrow(
    new Error(
      'The environment is not right:\n' +
        '  PORT=70000: Too big: expected number to be <=65535\n' +
        '  NEO4J_URI=localhost:7687: must be a neo4j:// or bolt:// address',
    ),
  );
});

test('origins are `*` or a list of them, without a path', () => {
  const CORS_ORIGIN = 'https://app.example.org,http://localhost:5173';
  expect(readEnvironment({ CORS_ORIGIN }).CORS_ORIGIN).toBe(CORS_ORIGIN);
  expect(readEnvironment({ CORS_ORIGIN: '*' }).CORS_ORIGIN).toBe('*');
  for (const wrong of ['https://app.example.org/', 'app.example.org', 'https://a.example, https://b.example']) {
    expect(() => readEnvironment({ CORS_ORIGIN: wrong })).toThrow('without a path');
  }
});
