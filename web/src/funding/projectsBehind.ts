import { listBehind } from '../entity/listBehind.ts';
import type { KeyLabelFragment } from '../graphql/generated.ts';
import type { ListDimension } from '../list/dimensions.ts';
import type { ListQuestion } from '../list/ListQuestion.ts';
import type { FundingQuestion } from './FundingQuestion.ts';

/** The dimensions of money that lists have too, and count alike: those of a programme or a field count narrower ones beside. */
const LISTED: Partial<Record<KeyLabelFragment['dimension'], ListDimension>> = {
  COUNTRY: 'COUNTRY',
  START_YEAR: 'START_YEAR',
};

/** The list of the projects that a row of money counts; null where lists cannot be narrowed so. */
export function projectsBehind(
  where: Partial<FundingQuestion>,
  { dimension, id }: Pick<KeyLabelFragment, 'dimension' | 'id'>,
): Partial<ListQuestion> | null {
  const list = listBehind(where);
  if (list === null || id === null) return null;
  if (dimension === 'ORGANISATION') return { ...list, organisations: [id] };
  const listed = LISTED[dimension];
  if (listed === undefined || list.values?.[listed] !== undefined) return null;
  return { ...list, values: { ...list.values, [listed]: [id] } };
}
