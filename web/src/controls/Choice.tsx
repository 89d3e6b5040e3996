import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import popover from './popover.module.css';
import styles from './Choice.module.css';

interface Props<Id extends string> {
  label: string;
  chosen: Id;
  choices: readonly { id: Id; name: string }[];
  onChoose: (id: Id) => void;
}

/** One of a few. */
export function Choice<Id extends string>({ label, chosen, choices, onChoose }: Props<Id>) {
  return (
    <Select
      className={styles.choice}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const choice = choices.find(({ id }) => id === key);
        if (choice) onChoose(choice.id);
      }}
    >
      <Label>{label}</Label>
      <Button className={styles.button}>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className={popover.popover}>
        <ListBox>
          {choices.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} className={popover.option}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
