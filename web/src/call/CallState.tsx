import { useTranslation } from 'react-i18next';
import type { CallStatus } from '../graphql/generated.ts';
import styles from './call.module.css';

/** The state of a call, as a mark and a word; null where it is not known. */
export function CallState({ status }: { status: CallStatus | null }) {
  const { t } = useTranslation();
  const shown = status ?? 'UNKNOWN';
  return (
    <span className={styles.state} data-state={shown}>
      {t(`call.status.${shown}`)}
    </span>
  );
}
