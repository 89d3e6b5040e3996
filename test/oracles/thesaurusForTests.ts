import { readSearchVocabulary } from '../../src/graph/reading/readSearchVocabulary.ts';
import { thesaurusOf } from '../../src/network/search/words/Thesaurus.ts';

/** The words of the search as the product has them. */
export const VOCABULARY = await readSearchVocabulary();
export const THESAURUS = thesaurusOf(VOCABULARY);
