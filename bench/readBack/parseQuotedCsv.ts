/** The rows in pieces of text, the header first, where every field is in quotation marks and every line ends in \n. */
export async function* parseQuotedCsv(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    let from = 0;
    for (let found = rowAt(text, from); found; found = rowAt(text, from)) {
      yield found.row;
      from = found.end;
    }
    rest = text.slice(from);
  }
  if (rest !== '') throw new Error(`The file ends within a row: ${rest.slice(0, 80)}`);
}

/** The row that begins at `from`, undefined where the text ends before it does. */
function rowAt(text: string, from: number): { row: string[]; end: number } | undefined {
  const row: string[] = [];
  for (let start = from; start < text.length;) {
    if (text[start] !== '"') throw new Error(`A field without quotation marks: ${text.slice(start, start + 80)}`);
    let end = text.indexOf('"', start + 1);
    while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end === -1 || end + 1 >= text.length) return undefined;
    row.push(text.slice(start + 1, end).replaceAll('""', '"'));
    if (text[end + 1] === '\n') return { row, end: end + 2 };
    if (text[end + 1] !== ';') throw new Error(`No semicolon after a field: ${text.slice(end, end + 80)}`);
    start = end + 2;
  }
  return undefined;
}
