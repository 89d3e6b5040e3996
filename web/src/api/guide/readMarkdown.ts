/** A part of a page. Texts are as written, with their marks: see `readInline`. */
export type Block =
  | { kind: 'heading'; level: number; text: string; anchor: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

/** A part of a text: words, code, emphasis, or a link whose words have parts of their own. */
export type Inline =
  | { kind: 'words' | 'code' | 'strong'; text: string }
  | { kind: 'link'; text: string; address: string };

/** Reads Markdown as the pages about the API are written in: headings, paragraphs, fenced code, lists of one level and tables. */
export function readMarkdown(page: string): Block[] {
  const lines = page.split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const end = endOf(lines, at);
    const block = toBlock(line, lines.slice(at, end));
    if (block) blocks.push(block);
    at = end;
  }
  return blocks;
}

/** The line behind a block: the one behind the second fence, the next empty one, or that behind a heading. */
function endOf(lines: readonly string[], start: number): number {
  const first = lines[start]!;
  const behind = (isLast: (line: string) => boolean, step: number): number => {
    const found = lines.findIndex((line, at) => at > start && isLast(line));
    return found === -1 ? lines.length : found + step;
  };
  if (first.startsWith('```')) return behind((line) => line === '```', 1);
  if (first === '' || first.startsWith('#')) return start + 1;
  return behind((line) => line === '', 0);
}

function toBlock(first: string, lines: readonly string[]): Block | null {
  if (first === '') return null;
  if (first.startsWith('```')) {
    return { kind: 'code', language: first.slice(3), text: lines.slice(1, -1).join('\n') };
  }
  const heading = /^(#+) (.*)$/.exec(first);
  if (heading) {
    const [, marks = '', text = ''] = heading;
    return { kind: 'heading', level: marks.length, text, anchor: anchorOf(text) };
  }
  if (first.startsWith('|')) {
    const [head = [], , ...rows] = lines.map(cellsOf);
    return { kind: 'table', head, rows };
  }
  const text = lines.map((line) => line.trim()).join(' ');
  if (first.startsWith('- ')) return { kind: 'list', items: lines.join('\n').slice(2).split('\n- ').map(joined) };
  return { kind: 'paragraph', text };
}

function joined(text: string): string {
  return text.replaceAll(/\n\s*/g, ' ');
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** The anchor of a heading, as code hosts make it. */
function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}

const MARKED = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)/g;

/** Divides a text into its parts. */
export function readInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > from) parts.push({ kind: 'words', text: text.slice(from, match.index) });
    parts.push(toInline(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return parts;
}

function toInline([, code, strong, words, address]: RegExpMatchArray): Inline {
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  return { kind: 'link', text: words ?? '', address: address ?? '' };
}
