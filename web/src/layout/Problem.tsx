import { useTranslation } from 'react-i18next';
import { type Refusal, refusalOf } from '../graphql/ask.ts';
import { LoadError } from './later.ts';
import styles from './Problem.module.css';

interface Props {
  error: unknown;
  onRetry: () => unknown;
  /** Less of it can be asked here: by the conditions of the page, or in a document. Nothing can where it is left out. */
  less?: 'conditions' | 'document';
}

/** Says why something is not shown, and offers to try again. */
export function Problem({ error, onRetry, less }: Props) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  return (
    <div className={styles.problem} role="alert">
      <h2>{t(`problem.${problem}.title`)}</h2>
      <p>
        {t(`problem.${problem}.more`)}
        {problem === 'TIMEOUT' && less && ` ${t(`problem.less.${less}`)}`}
      </p>
      <button type="button" className="button" onClick={() => void onRetry()}>
        {t(problem === 'NOT_LOADED' ? 'problem.reload' : 'problem.retry')}
      </button>
    </div>
  );
}

/** Gives the key of the words for an error. */
export function problemOf(error: unknown): Refusal | 'NOT_LOADED' {
  return error instanceof LoadError ? 'NOT_LOADED' : refusalOf(error);
}
