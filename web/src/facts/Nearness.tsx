import { Label, Meter } from 'react-aria-components';
import { useFormat } from '../language/useFormat.ts';
import { NEARLY_CERTAIN, StrengthBars } from './Strength.tsx';
import { strengthWord } from './strengthWord.ts';
import { useNearnessWords } from './useNearnessWords.ts';
import styles from './Strength.module.css';

/** How near two are by all ways together: a word, a number out of 100 and rising bars; nothing where it is not known. */
export function Nearness({ value }: { value: number | null }) {
  const own = useNearnessWords();
  const { ofHundred } = useFormat();
  if (value === null) return null;
  const word = own(strengthWord(value));
  const number = ofHundred(value);
  const isSure = value >= NEARLY_CERTAIN;
  return (
    <Meter className={styles.nearness} value={value * 100} valueLabel={isSure ? word : own('said', { word, number })}>
      <Label>{own('all')}:</Label> <StrengthBars value={value} />{' '}
      <span className={styles.said}>{isSure ? word : `${word} ${number}`}</span>
    </Meter>
  );
}
