import { useState } from 'react';
import { ComboBox, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FindOrganisationsDocument, type FoundOrganisationFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { LikeliestInput } from './LikeliestInput.tsx';
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
