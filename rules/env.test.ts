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
