import { useTranslation } from 'react-i18next';
import { AskError } from '../graphql/ask.ts';
import styles from './Problem.module.css';

/** Says why there is no answer, and offers to ask again. */
export function Problem({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  const { t } = useTranslation();
  const refusal = error instanceof AskError ? error.refusal : 'OTHER';
  return (
    <div className={styles.problem} role="alert">
      <h2>{t(`problem.${refusal}.title`)}</h2>
      <p>{t(`problem.${refusal}.more`)}</p>
      <button type="button" className="button" onClick={() => void onRetry()}>
        {t('problem.retry')}
      </button>
    </div>
  );
}
