import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../layout/Sheet.tsx';
import { useGroupWords } from './useGroupWords.ts';
import styles from './QuestionFold.module.css';

interface Props {
  /** The question in words. */
  said: string;
  /** True where nothing is asked yet: the form stands by itself. */
  isBare?: boolean;
  /** Counts work in every field; left out where that is so. */
  onAnyField?: () => void;
  /** The form. */
  children: ReactNode;
}

/** A question and its form: at a desk the form; on a telephone the question in one sentence, so that results stand below it, and the form in a sheet. */
export function QuestionFold({ said, isBare = false, onAnyField, children }: Props) {
  const { t } = useTranslation();
  const words = useGroupWords();
  return (
    <>
      {!isBare && (
        <p className={`${styles.said} no-print`}>
          {said}
          {' · '}
          <Sheet opener={words('change')} className="link" title={t('group.change')} done={words('showFound')}>
            {children}
          </Sheet>
          {onAnyField && (
            <>
              {' · '}
              <button type="button" className="link" onClick={onAnyField}>
                {words('inAnyField')}
              </button>
            </>
          )}
        </p>
      )}
      <div className={isBare ? undefined : styles.form}>{children}</div>
    </>
  );
}
