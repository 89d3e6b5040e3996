import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CountryPickerFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { Chips } from './Chips.tsx';
import picker from './picker.module.css';
import popover from './popover.module.css';

interface Props {
  label: string;
  countries: readonly CountryPickerFragment[];
  /** The codes of those chosen. */
  chosen: readonly string[];
  onChange: (codes: readonly string[]) => void;
}

/** Picks any number of countries. */
export function CountryPicker({ label, countries, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const [text, setText] = useState('');
  // Once one is taken there is nothing to choose until the next key or visit: the list would open again, as the text has changed.
  const [isTaken, setTaken] = useState(false);
  const all = countries.map((country) => ({ id: country.code, name: nameOf(country) }));
  const others = all.filter(({ id }) => !chosen.includes(id));
  return (
    <div>
      <ComboBox
        className={`${picker.picker} no-print`}
        selectedKey={null}
        menuTrigger="focus"
        inputValue={text}
        onInputChange={setText}
        onSelectionChange={(key) => {
          if (key === null) return;
          setText('');
          setTaken(true);
          onChange([...chosen, String(key)]);
        }}
        onBlur={() => {
          setText('');
          setTaken(false);
        }}
        defaultItems={isTaken ? [] : others.sort((a, b) => a.name.localeCompare(b.name))}
      >
        <Label>{label}</Label>
        <Input placeholder={t('conditions.countriesHint')} onKeyDownCapture={() => setTaken(false)} />
        <Popover className={popover.popover}>
          <ListBox<{ id: string; name: string }>>
            {({ id, name }) => (
              <ListBoxItem id={id} className={popover.option}>
                {name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <Chips
        label={t('conditions.countriesChosen')}
        chips={all.filter(({ id }) => chosen.includes(id))}
        onRemove={(code) => onChange(chosen.filter((one) => one !== code))}
      />
    </div>
  );
}
