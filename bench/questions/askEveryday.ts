import type { Snapshot } from '../../src/network/columns/Snapshot.ts';
import { textAt } from '../../src/network/columns/TextColumn.ts';
import { Timings } from '../serving/Timings.ts';
import { askProduct, PATHS, SUGGESTIONS } from './askProduct.ts';
import type { Pair } from './choosePairs.ts';

const CLIENTS = 16;

/** The field in which one types a name. */
const SEARCH = `query ($text: String!) {
  search(text: $text, types: [ORGANISATION], first: 8) {
    hits { entityId label organisation { displayName nameIt displayCity country { name nameIt } } }
  }
}`;
/** An organisation with its strongest partners. */
const PARTNERS = `query ($id: ID!) {
  organisation(id: $id) { name country { name } tieCount ties(first: 10) { strength b { id name country { name } } } }
}`;
type Question = [document: string, variables: Record<string, unknown>];

/**
 * Sixteen clients ask what pages do: of ten questions four for ways, two for names that begin in some way, two for
 * suggestions and two for an organisation with its partners. Returns the time that each answer took.
 */
export async function askEveryday(url: string, snapshot: Snapshot, pairs: readonly Pair[]): Promise<Timings> {
  const timings = new Timings();
  const questions = pairs.map((pair, at) => questionOf(snapshot, pair, at)).values();
  const client = async (): Promise<void> => {
    for (const [document, variables] of questions) await timings.time(() => askProduct(url, document, variables));
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return timings;
}

function questionOf({ organisations }: Snapshot, pair: Pair, at: number): Question {
  const [from, to] = [textAt(organisations.ids, pair.from), textAt(organisations.ids, pair.to)];
  // Of names a beginning of 3 to 14 letters.
  const text = textAt(organisations.names, pair.from).slice(0, 3 + (at % 12));
  const questions: Question[] = [
    [PATHS, { from, to }],
    [SEARCH, { text }],
    [PATHS, { from, to }],
    [SUGGESTIONS, { for: from }],
    [PARTNERS, { id: from }],
  ];
  return questions[at % questions.length]!;
}
