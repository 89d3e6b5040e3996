import type { About, ListedRow } from '../../questions/Export.ts';

/** `{ "about": ..., "rows": [...] }`, a row a line. */
export async function* writeJson(pages: AsyncIterable<readonly ListedRow[]>, about: About): AsyncGenerator<string> {
  yield `{ "about": ${JSON.stringify(about)},\n  "rows": [`;
  let before = '\n';
  for await (const rows of pages) {
    for (const row of rows) {
      yield `${before}${JSON.stringify(row)}`;
      before = ',\n';
    }
  }
  yield '\n] }\n';
}

/** A row a line and nothing else, for tools that read tables: an empty answer is an empty file. */
export async function* writeNdjson(pages: AsyncIterable<readonly ListedRow[]>): AsyncGenerator<string> {
  for await (const rows of pages) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
