import { Meter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';
import styles from './Strength.module.css';

/** A strength as a word, a number out of 100 and a bar. */
export function Strength({ value, label }: { value: number; label: string }) {
  const { t } = useTranslation();
  const { ofHundred } = useFormat();
  const word = strengthWord(value);
  const said = t('strength.said', { word: t(`strength.${word}`), number: ofHundred(value) });
  return (
    <Meter className={styles.strength} value={value * 100} valueLabel={said} aria-label={label}>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${Math.max(3, value * 100)}%` }} />
      </span>
      <span className={styles.said}>{said}</span>
    </Meter>
  );
}

/** The words for a strength or a score from 0 to 1. */
export type StrengthWord = 'strong' | 'good' | 'fair' | 'faint';

/** The word for a strength or a score from 0 to 1. */
export function strengthWord(value: number): StrengthWord {
  if (value >= 0.5) return 'strong';
  if (value >= 0.2) return 'good';
  return value >= 0.05 ? 'fair' : 'faint';
}
