/** A year of a picture to save: its label, its amount, and how both are said. */
export interface DrawnYear {
  label: string;
  /** Below the label; null for none. */
  note: string | null;
  /** Euro; null where no amount is known. */
  amount: number | null;
  said: string;
  /** True where some amounts of the year are not known. */
  isUnknown: boolean;
}

/** All that a picture of years says. */
export interface YearPicture {
  title: string;
  /** Lines below the title: the conditions, and what the bars leave out. */
  lines: readonly string[];
  years: readonly DrawnYear[];
  /** Lines at the foot: what is hatched, the source, the day, the address. */
  foot: readonly string[];
}

export const WIDTH = 1200;
export const HEIGHT = 675;
const SIDE = 48;
/** Letters of a line of small text that stand beside each other. */
const LETTERS = 150;
/** Letters of a part of a word that no line holds, such as an address: its signs and capitals are wide. */
const PART = 100;
const LINE = 21;
const FONT = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif";
const INK = '#15211d';
const SOFT = '#4c5a55';
const ACCENT = '#0b5d52';

/** The picture as an SVG that opens by itself, with title, conditions, source and day in it. */
export function drawYears({ title, lines, years, foot }: YearPicture): string {
  const above = lines.flatMap(inLines);
  const below = foot.flatMap(inLines);
  const top = 84 + above.length * LINE;
  const bottom = HEIGHT - 24 - below.length * LINE;
  const [from, to] = [top + 30, bottom - 56];
  const column = (WIDTH - 2 * SIDE) / Math.max(1, years.length);
  const most = Math.max(0, ...years.map(({ amount }) => amount ?? 0));
  const bars = years.map((year, at) => bar(year, { x: SIDE + at * column, column, from, to, most }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="${FONT}">`,
    `<title>${escaped(title)}</title>`,
    `<defs><pattern id="unknown" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="#fff"/><rect width="1.6" height="4" fill="${ACCENT}"/></pattern></defs>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(title, { x: SIDE, y: 56, size: 28, weight: 640 }),
    ...above.map((line, at) => text(line, { x: SIDE, y: 84 + at * LINE, size: 15.5, fill: SOFT })),
    ...bars,
    `<line x1="${SIDE}" x2="${WIDTH - SIDE}" y1="${to}" y2="${to}" stroke="${SOFT}"/>`,
    ...below.map((line, at) => text(line, { x: SIDE, y: bottom + 14 + at * LINE, size: 14, fill: SOFT })),
    '</svg>',
  ].join('\n');
}

interface Place {
  x: number;
  column: number;
  from: number;
  to: number;
  most: number;
}

/** Height of the cap that says that amounts are not known. */
const CAP = 7;
/** Pixels of a letter of an amount. */
const LETTER = 7.6;

function bar({ label, note, amount, said, isUnknown }: DrawnYear, { x, column, from, to, most }: Place): string {
  const width = Math.min(96, column * 0.7);
  const left = x + (column - width) / 2;
  const middle = x + column / 2;
  const height = most > 0 && amount !== null && amount > 0 ? Math.max(1, (amount / most) * (to - from - CAP)) : 0;
  const top = to - height - (isUnknown ? CAP : 0);
  const fits = said.length * LETTER <= column;
  return [
    height > 0 && `<rect x="${left}" y="${to - height}" width="${width}" height="${height}" fill="${ACCENT}"/>`,
    isUnknown &&
      `<rect x="${left}" y="${top}" width="${width}" height="${CAP}" fill="url(#unknown)" stroke="${ACCENT}"/>`,
    fits && said !== '' && text(said, { x: middle, y: top - 7, size: 14, anchor: 'middle' }),
    text(label, { x: middle, y: to + 20, size: 14, anchor: 'middle' }),
    note !== null && text(note, { x: middle, y: to + 38, size: 13.5, anchor: 'middle', fill: SOFT }),
  ]
    .filter(Boolean)
    .join('\n');
}

interface Style {
  x: number;
  y: number;
  size: number;
  weight?: number;
  fill?: string;
  anchor?: 'middle';
}

function text(said: string, { x, y, size, weight = 400, fill = INK, anchor }: Style): string {
  const placed = anchor ? ` text-anchor="${anchor}"` : '';
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"${placed}>${escaped(said)}</text>`;
}

/** A text in lines that fit, broken between words; a word that fits in none begins a line, and goes on in those below. */
function inLines(said: string): string[] {
  const lines: string[] = [];
  for (const word of said.split(' ')) {
    const last = lines.at(-1);
    if (word.length > PART) lines.push(...inParts(word));
    else if (last !== undefined && last.length + word.length < LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function inParts(word: string): string[] {
  if (word.length <= PART) return [word];
  return [word.slice(0, PART), ...inParts(word.slice(PART))];
}

function escaped(said: string): string {
  return said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
