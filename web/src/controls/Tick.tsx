import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './Tick.module.css';

interface Props {
  label: string;
  chosen: boolean;
  onChange: (chosen: boolean) => void;
}

/** A box to tick, with its label. */
export function Tick({ label, chosen, onChange }: Props) {
  return (
    <Checkbox className={styles.tick} isSelected={chosen} onChange={onChange}>
      <span className={styles.box} aria-hidden="true" />
      {label}
    </Checkbox>
  );
}

/** A box to tick in a group of them, by its value. */
export function TickOf({ value, children }: { value: string; children: ReactNode }) {
  return (
    <Checkbox className={styles.tick} value={value}>
      <span className={styles.box} aria-hidden="true" />
      {children}
    </Checkbox>
  );
}
