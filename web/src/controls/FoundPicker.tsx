import { useState } from 'react';
import { ComboBox, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TypedDocumentString } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { Chips } from './Chips.tsx';
import { LikeliestInput } from './LikeliestInput.tsx';
import { NothingFound } from './NothingFound.tsx';
import { useFound } from './useFound.ts';
import picker from './picker.module.css';
import popover from './popover.module.css';

/** A thing that can be picked. */
interface Found {
  id: string;
  name: string;
  /** Null where it is not known. */
  projectCount: number | null;
  /** True for what only resembles the text. */
  isLike: boolean;
}

interface Props<Data> {
  label: string;
  hint: string;
  /** The label of those chosen. */
  chosenLabel: string;
  /** Says that nothing is called so. */
  none: (text: string) => string;
  document: TypedDocumentString<Data, { text: string }>;
  foundIn: (data: Data) => readonly Found[];
  /** The ids of those chosen, and their names. */
  chosen: readonly string[];
  names: ReadonlyMap<string, string>;
  onChange: (ids: readonly string[]) => void;
}

/** Picks any number of things that are found while the reader types, likeliest first; Enter takes that, but nothing that only resembles the text. */
export function FoundPicker<Data>(props: Props<Data>) {
  const { label, hint, chosenLabel, none, document, foundIn, chosen, names, onChange } = props;
  const [text, setText] = useState('');
  const { data, error, searching } = useFound(document, text);
  const found = (data ? foundIn(data) : []).filter(({ id }) => !chosen.includes(id));
  function take(id: string): void {
    setText('');
    onChange([...chosen, id]);
  }
  return (
    <div>
      <ComboBox
        className={`${picker.picker} no-print`}
        items={found}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={(key) => key !== null && take(String(key))}
        onBlur={() => setText('')}
        allowsCustomValue
        allowsEmptyCollection={text.trim() !== ''}
        menuTrigger="input"
      >
        <Label>{label}</Label>
        <LikeliestInput
          placeholder={hint}
          isCurrent={!searching}
          ids={found.map(({ id }) => id)}
          likeliest={found[0]?.isLike === false ? found[0].id : null}
          onTake={take}
        />
        <Options {...{ error, searching }} none={none(text.trim())} />
      </ComboBox>
      <Chips
        label={chosenLabel}
        chips={chosen.map((id) => ({ id, name: names.get(id) ?? id }))}
        onRemove={(gone) => onChange(chosen.filter((id) => id !== gone))}
      />
    </div>
  );
}

interface OptionsProps {
  error: Error | null;
  searching: boolean;
  none: string;
}

/** Those found, or why there are none. */
function Options({ error, searching, none }: OptionsProps) {
  return (
    <Popover className={popover.popover}>
      <ListBox<Found>
        renderEmptyState={() => (
          <NothingFound error={error} searching={searching}>
            {none}
          </NothingFound>
        )}
      >
        {(one) => <Option found={one} />}
      </ListBox>
    </Popover>
  );
}

function Option({ found: { id, name, projectCount } }: { found: Found }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <ListBoxItem id={id} textValue={name} className={popover.option}>
      <Text slot="label">{name}</Text>
      {projectCount !== null && (
        <Text slot="description">{t('picker.projects', { count: projectCount, number: number(projectCount) })}</Text>
      )}
    </ListBoxItem>
  );
}
