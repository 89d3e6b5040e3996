/** A piece of a letter: words of ours, a fact of the answer, or a place that only the writer can fill. */
export interface Piece {
  kind: 'WORDS' | 'FACT' | 'PLACE';
  text: string;
}

/** A letter to one organisation. */
export interface Letter {
  subject: string;
  pieces: readonly Piece[];
}

/** Stand around a fact while a letter is put together; no text has them. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const PLACE = /\[[^[\]]+\]/g;

/** A fact in a sentence. Brackets stand for places alone. */
export function fact(text: string): string {
  return `${OPEN}${text.replaceAll('[', '(').replaceAll(']', ')')}${CLOSE}`;
}

/** Takes a text apart into words, facts and places. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(\uE000[^\uE001]*\uE001|\[[^[\]]+\])/)
    .filter((piece) => piece !== '')
    .map((piece): Piece => {
      if (piece.startsWith(OPEN)) return { kind: 'FACT', text: piece.slice(1, -1) };
      return { kind: piece.startsWith('[') ? 'PLACE' : 'WORDS', text: piece };
    });
}

/** The letter as it is sent. */
export function plainLetter({ pieces }: Pick<Letter, 'pieces'>): string {
  return pieces.map(({ text }) => text).join('');
}

/** Counts the places of a text that are still open. */
export function openPlaces(text: string): number {
  return text.match(PLACE)?.length ?? 0;
}

/** The open place of a text that a position stands within, from its first bracket to its last; null where it is in none. */
export function placeAt(text: string, at: number): { start: number; end: number } | null {
  const places = [...text.matchAll(PLACE)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return places.find(({ start, end }) => start < at && at < end) ?? null;
}
