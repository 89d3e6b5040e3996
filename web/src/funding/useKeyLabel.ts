import { useTranslation } from 'react-i18next';
import type { KeyLabelFragment } from '../graphql/generated.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useNames } from '../language/useNames.ts';

/** Gives the name of a row's key along one dimension, in the reader's language. */
export function useKeyLabel(): (key: KeyLabelFragment) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useNames();
  return ({ id, label, labelIt, dimension, funder, organisation }) => {
    if (id === null) return t('money.notSaid');
    if (dimension === 'ROLE') return t(`role.${id}`, { defaultValue: label });
    if (dimension === 'REGION') return nameOf({ id, name: label });
    if (language === 'en') return label;
    return labelIt ?? funder?.nameIt ?? organisation?.nameIt ?? label;
  };
}
