import { useTranslation } from 'react-i18next';
import { useFormat } from './useFormat.ts';

/** The most names of a heading or a sentence. */
const MOST = 3;

/** Names things in a row; of many the first, and how many more there are. */
export function useFewNames(): (names: readonly string[]) => string {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (names) => {
    const [first, more] = [names.slice(0, MOST).join(', '), names.length - MOST];
    return more > 0 ? t('picker.andMore', { first, count: more, number: number(more) }) : first;
  };
}
