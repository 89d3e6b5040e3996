import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConsortiumQuestion, type Part, PARTS } from './ConsortiumQuestion.ts';
import type { ChangeConsortium } from './useConsortiumQuestion.ts';
import styles from './consortium.module.css';

interface Props {
  /** The count behind the name of each part; null where nothing is counted. */
  counts: Readonly<Record<Part, string | null>>;
  question: ConsortiumQuestion;
  onChange: ChangeConsortium;
  children: Readonly<Record<Part, ReactNode>>;
}

/** The parts of the page; on a telephone one at a time, chosen by name. */
export function Parts({ counts, question: { part: shown }, onChange, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <div className={`${styles.tabs} no-print`} role="group" aria-label={t('consortium.parts')}>
        {PARTS.map((part) => (
          <button key={part} type="button" aria-pressed={part === shown} onClick={() => onChange({ part }, true)}>
            {t(`consortium.part.${part}`)} {counts[part] !== null && <span className="quiet">{counts[part]}</span>}
          </button>
        ))}
      </div>
      <div className={styles.parts}>
        {PARTS.map((part) => (
          <section key={part} data-part={part} data-shown={part === shown} aria-label={t(`consortium.part.${part}`)}>
            {children[part]}
          </section>
        ))}
      </div>
    </>
  );
}
