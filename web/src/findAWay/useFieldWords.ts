import { useTranslation } from 'react-i18next';
import { useKeptWords } from '../kept/useKeptWords.ts';
import type { WayQuestion } from './WayQuestion.ts';

/** The words of the condition that only projects in the own field count: ours, or that of those who start. */
export function useFieldWords({ from }: Pick<WayQuestion, 'from'>): string {
  const { t } = useTranslation();
  const own = useKeptWords();
  return from.length > 0 ? own('newTo.inField') : t('opening.inOurField');
}
