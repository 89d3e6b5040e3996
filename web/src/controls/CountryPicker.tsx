import { useState } from 'react';
import { ComboBox, Label, ListBox, ListBoxItem, Popover, useFilter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CountryPickerFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { Chips } from './Chips.tsx';
import { LikeliestInput } from './LikeliestInput.tsx';
import picker from './picker.module.css';
import popover from './popover.module.css';

interface Props {
  label: string;
  countries: readonly CountryPickerFragment[];
  /** The codes of those chosen. */
  chosen: readonly string[];
  onChange: (codes: readonly string[]) => void;
}

/** Picks any number of countries; Enter takes the first that begins with the text, or has it in its name. */
export function CountryPicker({ label, countries, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { text, isTaken, setTaken, begin, type } = useTyped();
  const all = countries.map((country) => ({ id: country.code, name: nameOf(country) }));
  const others = all.filter(({ id }) => !chosen.includes(id));
  const likeliest = useLikeliest(others, text);
  function take(code: string): void {
    begin();
    setTaken(true);
    onChange([...chosen, code]);
  }
  return (
    <div>
      <ComboBox
        className={`${picker.picker} no-print`}
        selectedKey={null}
        menuTrigger="focus"
        inputValue={text}
        onInputChange={type}
        onSelectionChange={(key) => key !== null && take(String(key))}
        onBlur={begin}
        defaultItems={isTaken ? [] : others.sort((a, b) => a.name.localeCompare(b.name))}
      >
        <Label>{label}</Label>
        <div className={picker.picker} onKeyDownCapture={() => setTaken(false)}>
          <LikeliestInput
            placeholder={t('conditions.countriesHint')}
            isCurrent
            ids={others.map(({ id }) => id)}
            likeliest={likeliest?.id ?? null}
            onTake={take}
          />
        </div>
        <Options />
      </ComboBox>
      <Chips
        label={t('conditions.countriesChosen')}
        chips={all.filter(({ id }) => chosen.includes(id))}
        onRemove={(code) => onChange(chosen.filter((one) => one !== code))}
      />
    </div>
  );
}

/**
 * The text that is typed. Once one is taken there is nothing to choose until the next key, letter or visit: the list would open
 * again, as the text has changed. A keyboard on glass, and whoever pastes or dictates, sends letters without keys.
 */
function useTyped() {
  const [text, setText] = useState('');
  const [isTaken, setTaken] = useState(false);
  function type(typed: string): void {
    setText(typed);
    if (typed !== '') setTaken(false);
  }
  function begin(): void {
    setText('');
    setTaken(false);
  }
  return { text, isTaken, setTaken, begin, type };
}

interface Option {
  id: string;
  name: string;
}

/** The first whose name begins with a text, else has it in it; undefined for an empty text. */
function useLikeliest(options: readonly Option[], text: string): Option | undefined {
  const { startsWith, contains } = useFilter({ sensitivity: 'base' });
  if (text.trim() === '') return undefined;
  return options.find(({ name }) => startsWith(name, text)) ?? options.find(({ name }) => contains(name, text));
}

function Options() {
  return (
    <Popover className={popover.popover}>
      <ListBox<Option>>
        {({ id, name }) => (
          <ListBoxItem id={id} className={popover.option}>
            {name}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
