import type { Snapshot } from '../columns/Snapshot.ts';
import { countriesOf } from './countriesOf.ts';
import type { SearchColumns, SearchVocabulary } from '../columns/columns.ts';
import { SearchDocuments } from './SearchDocuments.ts';
import type { SearchText } from './SearchText.ts';
import { popularityOf } from './popularityOf.ts';
import { thesaurusOf } from './words/Thesaurus.ts';
import { TextFlags } from './TextFlags.ts';
import { TextIndex } from './TextIndex.ts';

/** The texts that search has of one entity, by its id. */
export interface IdentifiedText extends SearchText {
  id: string;
}

/** Makes the columns that search looks things up in from texts that come in batches. Texts of what is not in the snapshot are left out. */
export async function indexTexts(
  snapshot: Snapshot,
  batches: AsyncIterable<readonly IdentifiedText[]>,
  vocabulary: SearchVocabulary,
): Promise<SearchColumns> {
  const documents = new SearchDocuments(snapshot);
  const numbers = documents.numbers();
  const index = new TextIndex(thesaurusOf(vocabulary));
  const flags = new TextFlags(snapshot, vocabulary);
  for await (const batch of batches) {
    for (const { id, ...text } of batch) {
      const document = numbers.get(id);
      if (document === undefined) continue;
      index.add(document, text);
      flags.add(document, text);
    }
  }
  const [types, popularity, countries] = [documents.types(), popularityOf(snapshot), countriesOf(snapshot)];
  const { described, hospitals } = flags;
  return { ...index.finish(), types, popularity, countries, described, hospitals, vocabulary };
}
