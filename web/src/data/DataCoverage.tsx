import { Coverage } from '../funding/Coverage.tsx';
import { DataCoverageDocument } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';

/** Says of how many projects a field is on record, of how many organisations a region, and of which programmes none. */
export function DataCoverage() {
  const { data } = useUnaskedAnswer(DataCoverageDocument, {});
  return <Coverage coverage={[...(data?.fields?.coverage ?? []), ...(data?.regions?.coverage ?? [])]} />;
}
