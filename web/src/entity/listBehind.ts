import type { FundingQuestion } from '../funding/FundingQuestion.ts';
import type { ListQuestion } from '../list/ListQuestion.ts';

/** The list of what a total counts that is made under a condition; null where lists have no such condition. */
export function listBehind({
  countries,
  regions,
  cluster,
  programmes,
  fields,
}: Partial<FundingQuestion>): Partial<ListQuestion> | null {
  const values = {
    ...(countries && { COUNTRY: countries.map((code) => `country:${code}`) }),
    ...(regions && { REGION: regions.map((code) => `region:${code}`) }),
    ...(cluster && { CLUSTER: [cluster] }),
    ...(programmes && { PROGRAMME: programmes }),
    ...(fields && { FIELD: fields }),
  };
  if (Object.keys(values).length === 0) return null;
  // Of places and clusters too only those are counted that receive a grant.
  return { values, participating: countries !== undefined || regions !== undefined || !!cluster };
}
