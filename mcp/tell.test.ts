import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_CHARACTERS, tell } from './tell.ts';
import type { Sentence, Stated } from './Tool.ts';

const PAGE: Stated = { id: 'cordis:1', source: 'source:A', url: 'https://a.test/1', others: 0 };
const SHEET: Stated = { id: 'pic:1', source: 'source:B', url: null, others: 2 };

test('each sentence carries its statements, its own first, each once', () => {
  const sentences = [
    { text: 'A fact.', stated: [PAGE, PAGE], about: ['pic:1'] },
    { text: 'Another.', about: ['pic:2'] },
  ];
  expect(tell({ notes: ['A note.'], sentences }, new Map([['pic:1', SHEET]]))).toBe(
    [
      'A note.',
      '- A fact. [cordis:1, source:A, https://a.test/1] [pic:1, source:B, no address +2 more]',
      '- Another. [pic:2, no source on record]',
    ].join('\n'),
  );
});

test('that nothing was found is said', () => {
  expect(tell({ notes: [], sentences: [] }, new Map())).toBe('Nothing was found.');
});

test('an answer is no longer than it may be, begins with the first sentences, and says how many it leaves out', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 3_000 }), { maxLength: 40 });
  fc.assert(
    fc.property(lengths, (all) => {
      const sentences: Sentence[] = all.map((length, at) => ({ text: `${at} ${'x'.repeat(length)}`, stated: [PAGE] }));
      const text = tell({ notes: ['A note.'], sentences }, new Map());
      expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      const told = text.split('\n').filter((line) => line.startsWith('- '));
      expect(told.map((line) => Number(/^- (\d+) /.exec(line)?.[1]))).toEqual([...told.keys()]);
      const left = Number(/^(\d+) more sentences? (?:is|are) left out/m.exec(text)?.[1] ?? 0);
      expect(told.length + left).toBe(sentences.length);
    }),
  );
});
