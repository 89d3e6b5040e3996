import { useFormat } from '../language/useFormat.ts';
import { useChangesWords } from './useChangesWords.ts';

/** The last entry of a list that holds fewer than there are: how many are left. */
export function Left({ count }: { count: number }) {
  const t = useChangesWords();
  const { number } = useFormat();
  if (count <= 0) return null;
  return <li className="quiet">{t('left', { count, number: number(count) })}</li>;
}
