import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../layout/Sheet.tsx';
import { useGroupWords } from './useGroupWords.ts';
import styles from './QuestionFold.module.css';

interface Props {
  /** The question in words. */
  said: string;
  /** Names the form. */
  title?: string;
  /** True where nothing is asked yet: the form stands by itself. */
  isBare?: boolean;
  /** Counts work in every field; left out where that is so. */
  onAnyField?: () => void;
  /** The form. */
  children: ReactNode;
}

/**
 * A question and its form: at a desk the form; on a telephone the question in one sentence, so that results stand below it, and
 * the form in a sheet. Where nothing is asked yet the form stands by itself, there too, until the reader has said all of it.
 */
export function QuestionFold({ said, title, isBare = false, onAnyField, children }: Props) {
  const { t } = useTranslation();
  const words = useGroupWords();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [isBegun, setBegun] = useState(isBare);
  // The sheet from which the last condition is taken stays: another is chosen in it.
  const isForm = isBegun || (isBare && !isSheetOpen);
  if (isForm !== isBegun) setBegun(isForm);
  return (
    <>
      {!isForm && (
        <p className={`${styles.said} no-print`}>
          {!isBare && `${said} · `}
          <Sheet
            opener={words('change')}
            className="link"
            title={title ?? t('group.change')}
            done={words('showFound')}
            onOpenChange={setSheetOpen}
          >
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
      <div className={isForm ? undefined : styles.form}>{children}</div>
      {isForm && !isBare && (
        <button type="button" className={`button primary ${styles.done} no-print`} onClick={() => setBegun(false)}>
          {words('showFound')}
        </button>
      )}
    </>
  );
}
