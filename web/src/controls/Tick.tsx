import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './Tick.module.css';

interface Props {
  label: string;
  chosen: boolean;
  onChange: (chosen: boolean) => void;
  /** The reason why it cannot be ticked; left out where it can. */
  off?: string | undefined;
}

/** A box to tick, with its label. */
export function Tick({ label, chosen, onChange, off }: Props) {
  return (
    <Checkbox className={styles.tick} isSelected={chosen} onChange={onChange} isDisabled={off !== undefined}>
      <span className={styles.box} aria-hidden="true" />
      <Label off={off}>{label}</Label>
    </Checkbox>
  );
}

/** A box to tick in a group of them, by its value. */
export function TickOf({ value, off, children }: { value: string; off?: string | undefined; children: ReactNode }) {
  return (
    <Checkbox className={styles.tick} value={value} isDisabled={off !== undefined}>
      <span className={styles.box} aria-hidden="true" />
      <Label off={off}>{children}</Label>
    </Checkbox>
  );
}

function Label({ off, children }: { off: string | undefined; children: ReactNode }) {
  if (off === undefined) return children;
  return (
    <span>
      {children} <span className="quiet">({off})</span>
    </span>
  );
}
