import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Snapshot } from '../Snapshot.ts';
import { countriesOf } from './countriesOf.ts';
import type { IndexAnswer, IndexMessage } from './indexThread.ts';
import type { SearchColumns } from './SearchColumns.ts';
import { SearchDocuments } from './SearchDocuments.ts';
import type { SearchText } from './SearchText.ts';
import { standingsOf } from './standingsOf.ts';

/** What search knows of one entity, by its id. */
export interface IdentifiedText extends SearchText {
  id: string;
}

/**
 * The columns that search looks things up in, from texts that come in batches. A thread of its own takes them in, so
 * that requests are served meanwhile; its memory is given back at the end. Texts of what is not in the snapshot are
 * left out.
 */
export async function indexTexts(
  snapshot: Snapshot,
  batches: AsyncIterable<readonly IdentifiedText[]>,
): Promise<SearchColumns> {
  const documents = new SearchDocuments(snapshot);
  const numbers = documents.numbers();
  const thread = new Worker(new URL('./startIndexThread.js', import.meta.url));
  try {
    let before: Promise<IndexAnswer> | null = null;
    for await (const batch of batches) {
      await before;
      const texts = batch.flatMap(({ id, ...text }): [number, SearchText][] => {
        const document = numbers.get(id);
        return document === undefined ? [] : [[document, text]];
      });
      before = send(thread, { texts });
      before.catch(() => undefined);
    }
    await before;
    const answer = await send(thread, { finish: true });
    if (!('columns' in answer)) throw new Error('The texts were not indexed.');
    const { words, wholes } = answer.columns;
    const [types, standings, countries] = [documents.types(), standingsOf(snapshot), countriesOf(snapshot)];
    return { words, wholes, types, standings, countries };
  } finally {
    await thread.terminate();
  }
}

async function send(thread: Worker, message: IndexMessage): Promise<IndexAnswer> {
  const answered = once(thread, 'message');
  thread.postMessage(message);
  // The thread's own type says so; where it dies, `once` rejects with its error.
  const [answer] = (await answered) as [IndexAnswer];
  return answer;
}
