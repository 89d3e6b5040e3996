import { Meter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';
import { STRENGTH_WORDS, strengthWord } from './strengthWord.ts';
import styles from './Strength.module.css';

/** A strength as a word, a number out of 100 and rising bars; nearly certain needs no number. */
export function Strength({ value, label }: { value: number; label: string }) {
  const said = useStrength()(value);
  return (
    <Meter className={styles.strength} value={value * 100} valueLabel={said} aria-label={label}>
      <StrengthBars value={value} />
      <span className={styles.said}>{said}</span>
    </Meter>
  );
}

/** Five bars that rise, as many of them filled as there are words up to that of the strength. */
export function StrengthBars({ value }: { value: number }) {
  const filled = STRENGTH_WORDS.indexOf(strengthWord(value)) + 1;
  return (
    <span className={styles.bars} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((bar) => (
        <span key={bar} data-filled={bar <= filled} />
      ))}
    </span>
  );
}

/** From this on a number would only look exact. */
export const NEARLY_CERTAIN = 0.95;

/** Gives a strength in words: `weak, 12 of 100`, or in short `weak 12`. */
export function useStrength(): (value: number, inShort?: boolean) => string {
  const { t } = useTranslation();
  const { ofHundred } = useFormat();
  return (value, inShort = false) => {
    const word = t(`strength.${strengthWord(value)}`);
    if (value >= NEARLY_CERTAIN) return word;
    return inShort ? `${word} ${ofHundred(value)}` : t('strength.said', { word, number: ofHundred(value) });
  };
}
