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
