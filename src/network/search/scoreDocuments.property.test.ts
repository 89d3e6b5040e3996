import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oracleScores } from '../../../test/oracles/search.oracle.ts';
import { THESAURUS, VOCABULARY } from '../../../test/oracles/thesaurusForTests.ts';
import { documentsWithWords } from './documentsWithWords.ts';
import { noSearchColumns } from './noSearchColumns.ts';
import { scoreDocuments } from './scoreDocuments.ts';
import type { SearchText } from './SearchText.ts';
import { TextIndex } from './TextIndex.ts';

const WORDS =
  "università university siena Senese Pisa karolinska Karolinska's leukemia leukaemia leucemia di of the CNR C.N.R. AOU cancer cancro institut Institutet Sant'Anna Łódź 24 101 1010 über sensor sensors sensing spa".split(
    ' ',
  );
const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const phrases = fc.array(phrase, { maxLength: 2 });
const document: fc.Arbitrary<SearchText> = fc.record({
  identifiers: fc.array(fc.constantFrom('pic:101', 'pic:1010', 'tls:siena', 'cordis:24', 'vat:IT101'), {
    maxLength: 2,
  }),
  short: fc.array(word, { maxLength: 1 }),
  names: phrases,
  aliases: phrases,
  subjects: phrases,
  places: fc.array(word, { maxLength: 1 }),
  objective: fc.array(phrase, { maxLength: 1 }),
});
/** A word or two as they are, begun only, or with a slip. */
const text = fc
  .array(
    fc.tuple(word, fc.nat(9), fc.constantFrom('', 'x', 'i')).map(([whole, at, slip]) => {
      if (slip === '') return at < 5 ? whole : whole.slice(0, at);
      return whole.slice(0, at) + slip + whole.slice(at + (at % 2));
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(' '));
/** Several for each index, for that takes longest to make. */
const searches = fc.array(text, { minLength: 4, maxLength: 4 });

it('scores every document as looking at each word of each does', () => {
  fc.assert(
    fc.property(fc.array(document, { minLength: 1, maxLength: 14 }), searches, (documents, texts) => {
      const index = new TextIndex(THESAURUS);
      documents.forEach((one, at) => index.add(at, one));
      const popularity = documents.map((_, at) => at / documents.length);
      const columns = {
        ...noSearchColumns(),
        ...index.finish(),
        popularity: Float64Array.from(popularity),
        vocabulary: VOCABULARY,
      };
      for (const sought of texts) {
        const { scores, found, isAsSpelt } = scoreDocuments(columns, sought, () => 0);
        expect([...scores]).toEqual(oracleScores(documents, popularity, sought));
        expect(found.toSorted((a, b) => a - b)).toEqual([...scores.keys()].filter((one) => scores[one]! > 0));
        const asSpelt = documentsWithWords(columns, sought);
        expect(found.map(isAsSpelt)).toEqual(found.map((one) => asSpelt[one] === 1));
      }
    }),
    { numRuns: 100 },
  );
});

it('takes a whole name in other pieces for what is spelt so', () => {
  const index = new TextIndex(THESAURUS);
  const none = { identifiers: [], short: [], aliases: [], subjects: [], places: [], objective: [] };
  index.add(0, { ...none, names: ['Biogen'] });
  const columns = { ...noSearchColumns(), ...index.finish(), popularity: new Float64Array(1), vocabulary: VOCABULARY };
  const { found, isAsSpelt } = scoreDocuments(columns, 'Bio Gen', () => 0);
  expect(found.map((document) => [document, isAsSpelt(document)])).toEqual([[0, true]]);
});

it('finds those with most of the words among what is sought, though others have them all', () => {
  const index = new TextIndex(THESAURUS);
  index.add(0, { names: ['cancer sensor'] });
  index.add(1, { names: ['cancer centre'] });
  const columns = { ...noSearchColumns(), ...index.finish(), popularity: new Float64Array(2), vocabulary: VOCABULARY };
  const among = (sought: readonly number[]) =>
    scoreDocuments(
      columns,
      'cancer sensor',
      () => 0,
      (document) => sought.includes(document),
    ).found;
  expect(among([0, 1])).toEqual([0]);
  expect(among([1])).toEqual([1]);
});
