import type { Sentence, Stated, Told } from './Tool.ts';

/** Characters of an answer: some 5,000 tokens. */
export const MOST_CHARACTERS = 16_000;
/** Room for the line on what is left out. */
const LAST_LINE = 200;

/**
 * Writes an answer as text: the notes, then a line for each sentence with its statements behind it, as `[id, source, address]`. Sentences
 * beyond `MOST_CHARACTERS` are left out, and their number is said.
 */
export function tell({ notes, sentences }: Told, sources: ReadonlyMap<string, Stated>): string {
  const lines: string[] = [];
  let length = LAST_LINE;
  let left = sentences.length;
  for (const line of [...notes, ...sentences.map((sentence) => lineOf(sentence, sources))]) {
    length += line.length + 1;
    if (length > MOST_CHARACTERS) break;
    lines.push(line);
    if (lines.length > notes.length) left--;
  }
  if (sentences.length === 0) lines.push('Nothing was found.');
  if (left > 0)
    lines.push(
      `${left} more ${left === 1 ? 'sentence is' : 'sentences are'} left out for length: ask for fewer, or more narrowly.`,
    );
  return lines.join('\n');
}

function lineOf({ text, stated = [], about = [] }: Sentence, sources: ReadonlyMap<string, Stated>): string {
  const all = [...stated, ...about.map((id) => sources.get(id) ?? id)];
  const marks = new Set(all.map((one) => (typeof one === 'string' ? `[${one}, no source on record]` : markOf(one))));
  return `- ${[text, ...marks].join(' ')}`;
}

function markOf({ id, source, url, others }: Stated): string {
  const more = others > 0 ? ` +${others} more` : '';
  return `[${id}, ${source}, ${url ?? 'no address'}${more}]`;
}
