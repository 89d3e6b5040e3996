import { programmeNamed } from '../entity/programmeNamed.ts';
import { FieldCoverageDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFewNames } from '../language/useFewNames.ts';
import { useNames } from '../language/useNames.ts';
import { useFieldBoxWords } from './useFieldBoxWords.ts';

/** Says of which frameworks no project has a field on record; null where all have some, and until it is known. */
export function useNoFields(isAsked: boolean): string | null {
  const words = useFieldBoxWords();
  const nameOf = useNames();
  const few = useFewNames();
  const { data } = useAnswer(FieldCoverageDocument, isAsked ? {} : null);
  const without = data?.projectList?.coverage.flatMap(({ attribute, frameworksWithout }) =>
    attribute === 'FIELD' ? frameworksWithout : [],
  );
  const names = (without ?? []).map((one) => nameOf(programmeNamed(one)));
  return isAsked && names.length > 0 ? words('without', { names: few(names) }) : null;
}
