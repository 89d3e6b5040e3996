import type { SearchType } from '../../network/search/SearchDocuments.ts';
import { thesaurusOf } from '../../network/search/words/Thesaurus.ts';
import { snippetOf } from '../../network/search/snippetOf.ts';
import type { SearchVocabulary } from '../../network/columns/columns.ts';
import type { Database } from '../../neo4j/Database.ts';
import { readSearchTextsOf, type SearchLabel } from '../../neo4j/inBatches/readSearchTexts.ts';

const LABELS: Readonly<Record<SearchType, SearchLabel>> = {
  ORGANISATION: 'Organisation',
  PROJECT: 'Project',
  CLUSTER: 'Cluster',
  PROGRAMME: 'Programme',
  FIELD: 'Field',
  COUNTRY: 'Country',
  AGREEMENT: 'Agreement',
  CALL: 'Call',
  REGION: 'Region',
};

/** Gives the snippet of any of these hits; the texts of all are read once, when the first is asked for. */
export function searchSnippets(
  database: Database,
  vocabulary: SearchVocabulary,
  text: string,
  hits: readonly { type: SearchType; id: string }[],
): (id: string) => Promise<string | null> {
  let texts: ReturnType<typeof readSearchTextsOf> | null = null;
  return async (id) => {
    texts ??= readSearchTextsOf(database, idsByLabel(hits));
    const record = (await texts).get(id);
    return record ? snippetOf(thesaurusOf(vocabulary), record, text) : null;
  };
}

function idsByLabel(hits: readonly { type: SearchType; id: string }[]): Map<SearchLabel, string[]> {
  const ids = new Map<SearchLabel, string[]>();
  for (const { type, id } of hits) ids.set(LABELS[type], [...(ids.get(LABELS[type]) ?? []), id]);
  return ids;
}
