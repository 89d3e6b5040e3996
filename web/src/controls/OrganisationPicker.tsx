import { type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FindOrganisationsDocument, type FoundOrganisationFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { NothingFound } from './NothingFound.tsx';
import { useFound } from './useFound.ts';
import picker from './picker.module.css';
import popover from './popover.module.css';

interface Props {
  label: string;
  placeholder: string;
  /** The name of the one chosen; empty when none is, or when what is chosen goes elsewhere. */
  chosen: string;
  onChoose: (id: string) => void;
  large?: boolean;
}

/** Finds an organisation while the reader types; Enter takes the likeliest, but none that only resembles what is typed. */
export function OrganisationPicker({ label, placeholder, chosen, onChoose, large = false }: Props) {
  const [text, setText] = useState(chosen);
  const [shown, setShown] = useState(chosen);
  if (shown !== chosen) {
    setShown(chosen);
    setText(chosen);
  }
  const { data, error, searching } = useFound(FindOrganisationsDocument, text === chosen ? '' : text);
  const hits = data?.search?.hits ?? [];
  const found = hits.flatMap(({ organisation }) => organisation ?? []);
  const isLike = hits.length > 0 && hits.every(({ resemblance }) => resemblance);
  function choose(id: string): void {
    setText(chosen);
    onChoose(id);
  }
  return (
    <ComboBox
      className={`${picker.picker} ${large ? picker.large : ''} no-print`}
      items={found}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      onBlur={() => setText(chosen)}
      allowsCustomValue
      allowsEmptyCollection={text.trim() !== '' && text !== chosen}
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <LikeliestInput
        placeholder={placeholder}
        isCurrent={!searching}
        ids={found.map(({ id }) => id)}
        likeliest={isLike ? null : (found[0]?.id ?? null)}
        onTake={choose}
      />
      <FoundList {...{ text, error, searching, isLike }} />
    </ComboBox>
  );
}

/** Asked for in place of one that is picked out. */
const FIRST = Symbol('the first found');

interface FoundProps {
  text: string;
  error: Error | null;
  searching: boolean;
  /** True where all found only resemble the text. */
  isLike: boolean;
}

/** The organisations found, likeliest first. */
function FoundList({ text, error, searching, isLike }: FoundProps) {
  const { t } = useTranslation();
  return (
    <Popover className={popover.popover}>
      {isLike && <p className={popover.empty}>{t('search.perhaps', { text })}</p>}
      <ListBox<FoundOrganisationFragment>
        renderEmptyState={() => (
          <NothingFound error={error} searching={searching}>
            {t('picker.nobody', { text })}
          </NothingFound>
        )}
      >
        {(organisation) => <FoundOrganisation organisation={organisation} />}
      </ListBox>
    </Popover>
  );
}

interface LikeliestProps {
  placeholder: string;
  /** True where the list answers the text that stands there now. */
  isCurrent: boolean;
  /** The ids of those found, in order. */
  ids: readonly string[];
  /** The one that Enter takes; null where none is found, or all only resemble the text. */
  likeliest: string | null;
  onTake: (id: string) => void;
}

/**
 * Enter with nothing picked out takes the first; pressed while the search goes on, as soon as its answer is there. One that
 * is picked out of an older list is taken if the answer has it too. What the list of the box holds is a moment older.
 */
function LikeliestInput({ placeholder, isCurrent, ids, likeliest, onTake }: LikeliestProps) {
  const state = useContext(ComboBoxStateContext);
  const asked = useRef<Key | typeof FIRST | null>(null);
  function take(): void {
    if (!isCurrent || asked.current === null) return;
    const id = asked.current === FIRST ? likeliest : (ids.find((one) => one === asked.current) ?? null);
    if (id === null && asked.current === FIRST) return;
    asked.current = null;
    if (id === null) return;
    state?.close();
    onTake(id);
  }
  useEffect(take);
  function onKey(event: KeyboardEvent): void {
    asked.current = null;
    if (event.key !== 'Enter' || !state?.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    asked.current = state.selectionManager.focusedKey ?? FIRST;
    take();
  }
  return (
    <Input
      placeholder={placeholder}
      onKeyDownCapture={onKey}
      onFocus={(event) => event.target.select()}
      spellCheck={false}
    />
  );
}

function FoundOrganisation({ organisation }: { organisation: FoundOrganisationFragment }) {
  const nameOf = useNames();
  const { id, shortName, city, country } = organisation;
  const name = nameOf(organisation);
  const place = [city, country && nameOf(country)].filter(Boolean).join(', ');
  return (
    <ListBoxItem id={id} textValue={name} className={popover.option}>
      <Text slot="label">
        {name}
        {shortName && shortName !== name && ` (${shortName})`}
      </Text>
      {place && <Text slot="description">{place}</Text>}
    </ListBoxItem>
  );
}
