import { parseArgs } from 'node:util';
import { z } from 'zod';
import { EXPECTED_SEARCHES } from './search/expectedSearches.ts';

/** The share of searches that must give first what a person expects. */
const LEAST = 0.9;
const SEARCH = 'query ($text: String!) { search(text: $text, first: 1) { hits { id: entityId } } }';
const answer = z.object({ data: z.object({ search: z.object({ hits: z.array(z.object({ id: z.string() })) }) }) });

/** Asks a running server that holds the real CORDIS rows, and fails where too many searches give something else first. */
const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://127.0.0.1:4000' } } });
const missed: string[] = [];
for (const [text, ...expected] of EXPECTED_SEARCHES) {
  const response = await fetch(`${values.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SEARCH, variables: { text } }),
  });
  const first = answer.parse(await response.json()).data.search.hits[0]?.id ?? 'nothing';
  if (!expected.includes(first)) missed.push(`${text}: ${first}, not ${expected.join(' or ')}`);
}
const found = EXPECTED_SEARCHES.length - missed.length;
console.log(
  [...missed, `${found} of ${EXPECTED_SEARCHES.length} searches give first what a person expects.`].join('\n'),
);
if (found < LEAST * EXPECTED_SEARCHES.length) process.exitCode = 1;
