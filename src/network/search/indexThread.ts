import { parentPort } from 'node:worker_threads';
import type { SearchText } from './SearchText.ts';
import { TextIndex } from './TextIndex.ts';

/** What the thread is sent: texts to take in, each with its document, or word that there are no more. */
export type IndexMessage = { texts: [number, SearchText][] } | { finish: true };
/** What comes back: word that the texts are in, or the columns. */
export type IndexAnswer = { taken: number } | { columns: ReturnType<TextIndex['finish']> };

const index = new TextIndex();

parentPort?.on('message', (message: IndexMessage) => {
  if ('finish' in message) return answer({ columns: index.finish() });
  for (const [document, text] of message.texts) index.add(document, text);
  answer({ taken: message.texts.length });
});

function answer(one: IndexAnswer): void {
  parentPort?.postMessage(one);
}
