import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ListFacetFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import type { ListDimension, ListSubject } from './dimensions.ts';
import type { ListQuestion } from './ListQuestion.ts';

type Value = Pick<ListFacetFragment['values'][number], 'id' | 'label'> & { labelIt?: string | null };

/** The name of a dimension; standing is told apart by whose it is. */
export function dimensionName(
  t: TFunction,
  dimension: ListDimension,
  { partnersOf }: Pick<ListQuestion, 'partnersOf'>,
): string {
  if (dimension !== 'STANDING' || partnersOf.length === 0) return t(`lists.dimension.${dimension}`);
  return t(partnersOf.length > 1 ? 'lists.tiedToEach' : 'lists.tiedToThem');
}

/** Gives the name of a value of a dimension of a list in the reader's language; `isOurs`: standing is to the home organisation. */
export function useValueNames(
  subject: ListSubject,
  isOurs: boolean,
): (dimension: ListDimension, value: Value) => string {
  const { t } = useTranslation();
  const nameOf = useNames();
  return (dimension, { id, label, labelIt }) => {
    if (id === null) return t(dimension === 'MISSION' ? 'lists.noMission' : 'money.notSaid');
    switch (dimension) {
      case 'KIND':
        return t(`organisationKind.${id}`, { defaultValue: label });
      case 'SME':
        return t(`lists.sme.${id}`, { defaultValue: label });
      case 'STANDING':
        return t(`lists.${isOurs ? 'standing' : 'standingTo'}.${subject}.${id}`, { defaultValue: label });
      case 'PHASE':
        return t(`lists.phase.${id}`, { defaultValue: label });
      case 'MISSION':
        return t(`lists.mission.${id}`, { defaultValue: label });
      case 'ROLE':
        return t(`role.${id}`, { defaultValue: label });
      default:
        return nameOf({ id, name: label, nameIt: labelIt });
    }
  };
}
