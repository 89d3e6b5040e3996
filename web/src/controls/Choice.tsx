import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

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
      className="choice"
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const choice = choices.find(({ id }) => id === key);
        if (choice) onChoose(choice.id);
      }}
    >
      <Label>{label}</Label>
      <Button className="choice-button">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox>
          {choices.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} className="option">
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
