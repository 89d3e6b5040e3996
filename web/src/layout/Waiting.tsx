import { useTranslation } from 'react-i18next';
import styles from './Waiting.module.css';

/** Says that an answer is on its way. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <p className={styles.waiting} role="status">
      {t('layout.waiting')}
    </p>
  );
}
