import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { waysAddress } from '../layout/addresses.ts';
import { useWidgetWords } from './useWidgetWords.ts';
import styles from './EmbeddedWays.module.css';

interface Props {
  from: string | null;
  to: string | null;
  /** The moment of the load; null until it is known. */
  loadedAt: string | null;
}

/** The day of the data, and the way to the pages themselves, which open beside the site. */
export function Foot({ from, to, loadedAt }: Props) {
  const { t: common } = useTranslation();
  const t = useWidgetWords();
  const { day } = useFormat();
  const language = useLanguage();
  const address = waysAddress(to, from === null ? [] : [from]);
  return (
    <p className={styles.foot}>
      <a href={`${address}${address.includes('?') ? '&' : '?'}lang=${language}`} target="_blank" rel="noopener">
        {t('frame.open', { product: common('layout.product') })}
        <span aria-hidden="true"> ↗</span>
        <span className={styles.hidden}> ({t('frame.openMore')})</span>
      </a>
      {loadedAt !== null && <span>{t('frame.day', { day: day(loadedAt.slice(0, 10)) })}</span>}
    </p>
  );
}
