const CHUNK = 1 << 17;

/** One line of a CORDIS file: every field in quotation marks, those inside doubled, semicolons between. */
export function csvLine(cells: readonly string[]): string {
  return `"${cells.map((cell) => (cell.includes('"') ? cell.replaceAll('"', '""') : cell)).join('";"')}"\n`;
}

/** A CSV file piece by piece, the header first. */
export function* csvText(header: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  let text = csvLine(header);
  for (const row of rows) {
    text += csvLine(row);
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  if (text) yield text;
}
