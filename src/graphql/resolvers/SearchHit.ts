import type { SearchType } from '../../network/search/SearchDocuments.ts';
import type { SearchHitAnswer } from '../../questions/search/SearchHitAnswer.ts';
import type { SearchHitResolvers } from '../generated.ts';

function only(sought: SearchType) {
  return ({ type, id }: SearchHitAnswer): string | null => (type === sought ? id : null);
}

/** Which entity a hit is. */
export const SearchHit: SearchHitResolvers = {
  organisation: only('ORGANISATION'),
  project: only('PROJECT'),
  cluster: only('CLUSTER'),
  programme: only('PROGRAMME'),
  field: only('FIELD'),
  country: only('COUNTRY'),
};
