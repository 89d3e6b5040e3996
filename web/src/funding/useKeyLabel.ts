import { useTranslation } from 'react-i18next';
import type { KeyLabelFragment } from '../graphql/generated.ts';
import { useLanguage } from '../language/useLanguage.ts';

/** Gives the name of a row's key along one dimension, in the reader's language. */
export function useKeyLabel(): (key: KeyLabelFragment) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ id, label, dimension, funder, programme, country, organisation }) => {
    if (id === null) return t('money.notSaid');
    if (dimension === 'ROLE') return t(`role.${label}`, { defaultValue: label });
    if (language === 'en') return label;
    return funder?.nameIt ?? programme?.titleIt ?? country?.nameIt ?? organisation?.nameIt ?? label;
  };
}
