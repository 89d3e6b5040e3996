import { CheckboxGroup, Label } from 'react-aria-components';
import { TickOf } from './Tick.tsx';
import styles from './Tick.module.css';

interface Props<Id extends string> {
  label: string;
  choices: readonly { id: Id; name: string; off?: string | undefined }[];
  /** Those ticked; none means any. */
  chosen: readonly Id[];
  onChange: (chosen: readonly Id[]) => void;
}

/** Any number of a few, each a box to tick. */
export function Ticks<Id extends string>({ label, choices, chosen, onChange }: Props<Id>) {
  return (
    <CheckboxGroup
      className={styles.ticks}
      value={[...chosen]}
      onChange={(ids) => onChange(choices.flatMap(({ id }) => (ids.includes(id) ? [id] : [])))}
    >
      <Label>{label}</Label>
      {choices.map(({ id, name, off }) => (
        <TickOf key={id} value={id} off={off}>
          {name}
        </TickOf>
      ))}
    </CheckboxGroup>
  );
}
