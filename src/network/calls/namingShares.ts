import type { Snapshot } from '../columns/Snapshot.ts';
import { SearchDocuments } from '../search/SearchDocuments.ts';
import { fieldBits } from '../search/SearchText.ts';
import { TermList } from '../search/TermList.ts';

/** The fields of a project that say in few words what it is about. */
const NAMING = fieldBits('names', 'aliases', 'subjects');
const DESCRIBING = NAMING | fieldBits('objective');
/** The share of the projects with a word that name themselves or their subjects by it: `acquire` none, `breast` two thirds. */
const LEAST_SHARE = 0.1;
/** Further projects without the word among them, for a share of few says little. */
const DOUBTED = 5;
/** Projects from which on a graph can tell. */
const LEAST_PROJECTS = 1_000;
/** Words of the programmes themselves, which titles have too. */
const OF_PROGRAMMES = new Set(
  'action actions cofund cofunded csa era sme smes consortia consortium outcome outcomes partnership partnerships proposal proposals topic topics'.split(
    ' ',
  ),
);

/** The share of the projects with a term that name themselves or their subjects by it; 0 for one that names no subject: what stands in running text alone joins other words. 1 where the graph cannot tell. */
export function namingShares(snapshot: Snapshot): (term: number) => number {
  const { terms, postings } = snapshot.search.words;
  const list = new TermList(terms);
  const documents = new SearchDocuments(snapshot);
  const projects = documents.startOf('collaborations');
  const projectCount = snapshot.collaborations.ids.length;
  return (term) => {
    if (OF_PROGRAMMES.has(list.textOf(term))) return 0;
    let [described, named] = [0, 0];
    for (let at = postings.offsets[term]!; at < postings.offsets[term + 1]!; at++) {
      const posting = postings.values[at]!;
      const document = posting >>> 8;
      if (document < projects || document >= projects + projectCount || (posting & DESCRIBING) === 0) continue;
      described++;
      if ((posting & NAMING) !== 0) named++;
    }
    if (projectCount < LEAST_PROJECTS) return 1;
    const share = named / (described + DOUBTED);
    return share < LEAST_SHARE ? 0 : share;
  };
}
