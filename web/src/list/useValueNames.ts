import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ListFacetFragment } from '../graphql/generated.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { LOCALES } from '../language/Language.ts';
import type { ListDimension } from './dimensions.ts';
import type { ListQuestion } from './ListQuestion.ts';

type Value = Pick<ListFacetFragment['values'][number], 'id' | 'label'>;

/** The name of a dimension; standing is told apart by whose it is. */
export function dimensionName(
  t: TFunction,
  dimension: ListDimension,
  { partnersOf }: Pick<ListQuestion, 'partnersOf'>,
): string {
  return t(dimension === 'STANDING' && partnersOf.length > 0 ? 'lists.tiedToThem' : `lists.dimension.${dimension}`);
}

/** Gives the name of a value of a dimension in the reader's language; `isOurs`: standing is to the home organisation. */
export function useValueNames(isOurs: boolean): (dimension: ListDimension, value: Value) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (dimension, { id, label }) => {
    if (id === null) return t(dimension === 'MISSION' ? 'lists.noMission' : 'money.notSaid');
    switch (dimension) {
      case 'COUNTRY':
        return language === 'en' ? label : (countryName(id.replace('country:', ''), LOCALES[language]) ?? label);
      case 'KIND':
        return t(`organisationKind.${id}`, { defaultValue: label });
      case 'SME':
        return t(`lists.sme.${id}`, { defaultValue: label });
      case 'STANDING':
        return t(`lists.${isOurs ? 'standing' : 'standingTo'}.${id}`, { defaultValue: label });
      case 'PHASE':
        return t(`lists.phase.${id}`, { defaultValue: label });
      case 'MISSION':
        return t(`lists.mission.${id}`, { defaultValue: label });
      case 'ROLE':
        return t(`role.${id}`, { defaultValue: label });
      default:
        return label;
    }
  };
}

/** The name of a country by its code; undefined for a code that is none. */
function countryName(code: string, locale: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames(locale, { type: 'region' }).of(code) : undefined;
}
