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
export interface Found {
  id: string;
  name: string;
  /** Null where it is not known. */
  projectCount: number | null;
  /** True for what only resembles the text. */
  isLike: boolean;
  /** Says more of it than how many projects there are. */
  note?: string;
}

/** The offer to look for the words themselves. */
interface Words {
  say: (text: string) => string;
  note: string;
  onTake: (text: string) => void;
}

/** The keys of that offer, and of the one to take all, among the things found. */
const WORDS = 'words';
const ALL = 'all';

interface Props<Data> {
  label: string;
  hint: string;
  /** The label of those chosen. */
  chosenLabel: string;
  /** Says that nothing is called so. */
  none: (text: string) => string;
  document: TypedDocumentString<Data, { text: string }>;
  foundIn: (data: Data, text: string) => readonly Found[];
  /** The ids of those chosen, and their names. */
  chosen: readonly string[];
  names: ReadonlyMap<string, string>;
  onChange: (ids: readonly string[]) => void;
  words?: Words;
  /** Offers to take all that are found; left out where one by one is meant. */
  sayAll?: (count: number) => string;
  /** Stands below the box. */
  note?: string;
}

/** Picks any number of things that are found while the reader types, likeliest first; Enter takes that, but nothing that only resembles the text. */
export function FoundPicker<Data>(props: Props<Data>) {
  const { label, hint, chosenLabel, none, document, foundIn, chosen, names, onChange, words, sayAll, note } = props;
  const [text, setText] = useState('');
  const sought = text.trim();
  const { data, error, searching } = useFound(document, text);
  const found = (data ? foundIn(data, sought) : []).filter(({ id }) => !chosen.includes(id));
  const named = found.filter(isNamed).map(({ id }) => id);
  const some = sayAll && named.length > 1 ? withAll(found, sayAll(named.length)) : found;
  const offered = words && data && !error ? withWords(some, { ...words, sought, none: none(sought) }) : some;
  function take(id: string): void {
    setText('');
    if (id === WORDS) words?.onTake(sought);
    else if (id === ALL) onChange([...chosen, ...named]);
    else onChange([...chosen, id]);
  }
  return (
    <div>
      <ComboBox
        className={`${picker.picker} no-print`}
        items={offered}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={(key) => key !== null && take(String(key))}
        onBlur={() => setText('')}
        allowsCustomValue
        allowsEmptyCollection={sought !== ''}
        menuTrigger="input"
      >
        <Label>{label}</Label>
        <LikeliestInput
          placeholder={hint}
          isCurrent={!searching}
          ids={offered.map(({ id }) => id)}
          likeliest={found[0]?.isLike === false ? found[0].id : null}
          onTake={take}
        />
        <Options {...{ error, searching }} none={none(sought)} />
        {note && <Text slot="description">{note}</Text>}
      </ComboBox>
      <Chips
        label={chosenLabel}
        chips={chosen.map((id) => ({ id, name: names.get(id) ?? id }))}
        onRemove={(gone) => onChange(chosen.filter((id) => id !== gone))}
      />
    </div>
  );
}

/** Those found with the offer to look for the words behind the first, where everybody sees it; alone it says that there is none. */
function withWords(
  found: readonly Found[],
  { say, note, sought, none }: Words & { sought: string; none: string },
): readonly Found[] {
  const more = found.length === 0 ? `${none} ${note}` : note;
  const offer: Found = { id: WORDS, name: say(sought), projectCount: null, isLike: true, note: more };
  return [...found.slice(0, 1), offer, ...found.slice(1)];
}

/** True for what the text names: neither what only resembles it, nor what others found are part of. */
function isNamed({ isLike, note }: Found): boolean {
  return !isLike && note === undefined;
}

/** Those found with the offer to take all of them behind the first. */
function withAll(found: readonly Found[], name: string): readonly Found[] {
  const offer: Found = { id: ALL, name, projectCount: null, isLike: true };
  return [...found.slice(0, 1), offer, ...found.slice(1)];
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

function Option({ found: { id, name, projectCount, note } }: { found: Found }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const projects = projectCount !== null && t('picker.projects', { count: projectCount, number: number(projectCount) });
  const more = note ?? projects;
  return (
    <ListBoxItem id={id} textValue={name} className={popover.option}>
      <Text slot="label">{name}</Text>
      {more && <Text slot="description">{more}</Text>}
    </ListBoxItem>
  );
}
