import type { About, Row } from '../../questions/Export.ts';

/** `{ "about": ..., "rows": [...] }`, a row a line. */
export async function* writeJson(pages: AsyncIterable<readonly Row[]>, about: About): AsyncGenerator<string> {
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
