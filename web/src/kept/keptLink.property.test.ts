import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink, type SentList, SHARED, writeLink } from './keptLink.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const entry = fc.record({
  id: fc.oneof(
    fc.integer({ min: 900_000_000, max: 999_999_999 }).map((pic) => `pic:${pic}`),
    fc.constant('tls:a b/ü'),
  ),
  name: text.map((name) => `x${name}`),
  note: text,
});
const list: fc.Arbitrary<SentList> = fc.record({
  name: text,
  entries: fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 12 }),
});

const hashOf = async (sent: SentList): Promise<string> => (await writeLink(sent)).replace(SHARED, '');

test('a link gives back the list that it holds, also with letters after it', async () => {
  await fc.assert(
    fc.asyncProperty(list, fc.constantFrom('', '>', '.', '%0A', ' and so on', ').'), async (sent, after) => {
      const hash = await hashOf(sent);
      expect(hash).toMatch(/^#1\.[0-9a-z]+\.[\w-]+$/);
      expect(await readLink(`${hash}${after}`)).toEqual(sent);
    }),
    { numRuns: 40 },
  );
});

test('a link that was cut off anywhere is said to be', async () => {
  await fc.assert(
    fc.asyncProperty(list, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (sent, share) => {
      const hash = await hashOf(sent);
      expect(await readLink(hash.slice(0, Math.floor(hash.length * share)))).toBe('CUT');
    }),
    { numRuns: 40 },
  );
});

test('a link with one letter changed gives no other list', async () => {
  await fc.assert(
    fc.asyncProperty(list, fc.nat(), fc.constantFrom('A', 'z', '0', '-'), async (sent, at, letter) => {
      const hash = await hashOf(sent);
      const place = hash.lastIndexOf('.') + 1 + (at % (hash.length - hash.lastIndexOf('.') - 1));
      const read = await readLink(`${hash.slice(0, place)}${letter}${hash.slice(place + 1)}`);
      expect([sent, 'DAMAGED']).toContainEqual(read);
    }),
    { numRuns: 60 },
  );
});

/** A link as these pages would write it, of anything. */
async function linkOf(value: unknown): Promise<string> {
  const bytes = await new Response(
    new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate')),
  ).arrayBuffer();
  const written = Buffer.from(bytes).toString('base64url');
  return `#1.${written.length.toString(36)}.${written}`;
}

test.each([
  ['a word', 'DAMAGED'],
  ['hello', 'DAMAGED'],
  ['#1%2E4.abcd', 'DAMAGED'],
  ['#1.4.abcd', 'DAMAGED'],
  ['#2.4.abcd', 'LATER'],
  ['#0.4.abcd', 'DAMAGED'],
  ['#1.2s.eJyLjq4FAAKQ...', 'CUT'],
  ['', 'CUT'],
])('%s is %s', async (hash, fault) => {
  expect(await readLink(hash)).toBe(fault);
});

test.each([
  ['no list', { a: 1 }],
  ['a name that is none', [1, []]],
  ['more organisations than a list holds', ['a', Array.from({ length: 201 }, (_, at) => [`pic:${at}`, 'a'])]],
  ['an organisation without an id', ['a', [['', 'a']]]],
  ['a note of a thousand words', ['a', [['pic:1', 'a', 'word '.repeat(1_000)]]]],
  ['more than a list can be', ['a', [['pic:1', 'a'.repeat(3_000_000)]]]],
])('a link to %s is damaged', async (_, value) => {
  expect(await readLink(await linkOf(value))).toBe('DAMAGED');
});

test('who is named twice stands once, and without a name under the id', async () => {
  const twice = await linkOf([
    'a',
    [
      ['pic:1', ''],
      ['pic:1', ''],
      ['pic:2', 'B'],
    ],
  ]);
  expect(await readLink(twice)).toEqual({
    name: 'a',
    entries: [
      { id: 'pic:1', name: 'pic:1', note: '' },
      { id: 'pic:2', name: 'B', note: '' },
    ],
  });
});

test('a list of a hundred organisations is some thousand letters', async () => {
  const entries = Array.from({ length: 100 }, (_, at) => ({
    ...{ id: `pic:${999_000_000 + at * 7_919}`, name: `University of Town ${at * 31}`, note: '' },
  }));
  expect((await writeLink({ name: 'A hundred', entries })).length).toBeLessThan(2_500);
});
