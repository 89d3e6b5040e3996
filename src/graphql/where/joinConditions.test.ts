import { expect, test } from 'vitest';
import { joinConditions } from './joinConditions.ts';

const [a, b] = [{ a: 1 }, { b: 1 }];

test.each([
  ['AND', [], true],
  ['OR', [], false],
  ['AND', [a, true], a],
  ['OR', [a, false], a],
  ['AND', [a, false], false],
  ['OR', [a, true], true],
  ['AND', [a, true, b], { AND: [a, b] }],
  ['OR', [a, b], { OR: [a, b] }],
] as const)('%s of %j is %j', (operator, parts, joined) => {
  expect(joinConditions(operator, parts)).toEqual(joined);
});
