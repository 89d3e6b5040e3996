import { useTranslation } from 'react-i18next';
import type { ListFacetFragment } from '../graphql/generated.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { LOCALES } from '../language/Language.ts';
import type { ListDimension } from './dimensions.ts';

type Value = Pick<ListFacetFragment['values'][number], 'id' | 'label'>;

/** Gives the name of a value of a dimension in the reader's language. */
export function useValueNames(): (dimension: ListDimension, value: Value) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (dimension, { id, label }) => {
    if (id === null) return t('money.notSaid');
    switch (dimension) {
      case 'COUNTRY':
        return language === 'en' ? label : (countryName(id.replace('country:', ''), LOCALES[language]) ?? label);
      case 'KIND':
        return t(`organisationKind.${id}`, { defaultValue: label });
      case 'SME':
        return t(`lists.sme.${id}`, { defaultValue: label });
      case 'STANDING':
        return t(`lists.standing.${id}`, { defaultValue: label });
      case 'PHASE':
        return t(`lists.phase.${id}`, { defaultValue: label });
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
