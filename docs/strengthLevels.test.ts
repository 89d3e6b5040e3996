import { expect, test } from 'vitest';
import { strengthLevel } from '../src/questions/ties/strengthLevel.ts';
import { strengthWord } from '../web/src/facts/strengthWord.ts';

test('the API and the pages have the same word for each strength', () => {
  const strengths = Array.from({ length: 1_001 }, (_, thousandths) => thousandths / 1_000);
  const levels = strengths.map(strengthLevel);
  expect(levels).toEqual(strengths.map((strength) => strengthWord(strength).toUpperCase()));
  expect([...new Set(levels)]).toEqual(['FAINT', 'WEAK', 'FAIR', 'GOOD', 'STRONG']);
});
