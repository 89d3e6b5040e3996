import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FieldNamesDocument, FindFieldsDocument, type FoundFieldFragment } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { Chips } from './Chips.tsx';
import { NothingFound } from './NothingFound.tsx';
import { useFound } from './useFound.ts';
import picker from './picker.module.css';
import popover from './popover.module.css';

interface Props {
  label: string;
  /** The ids of those chosen. */
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Picks any number of fields of science, found while the reader types, likeliest first. */
export function FieldPicker({ label, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { data, error, searching } = useFound(FindFieldsDocument, text);
  const { data: named } = useAnswer(FieldNamesDocument, chosen.length === 0 ? null : { ids: chosen });
  const found = (data?.search?.hits ?? []).flatMap(({ field }) => field ?? []).filter(({ id }) => !chosen.includes(id));
  return (
    <div>
      <ComboBox
        className={`${picker.picker} no-print`}
        items={found}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return;
          setText('');
          onChange([...chosen, String(key)]);
        }}
        onBlur={() => setText('')}
        allowsCustomValue
        allowsEmptyCollection={text.trim() !== ''}
        menuTrigger="input"
      >
        <Label>{label}</Label>
        <Input placeholder={t('picker.fieldHint')} spellCheck={false} />
        <Popover className={popover.popover}>
          <ListBox<FoundFieldFragment>
            renderEmptyState={() => (
              <NothingFound error={error} searching={searching}>
                {t('picker.noField', { text: text.trim() })}
              </NothingFound>
            )}
          >
            {(field) => <FoundField field={field} />}
          </ListBox>
        </Popover>
      </ComboBox>
      <Chips
        label={t('picker.fieldsChosen')}
        chips={chosen.map((id) => ({ id, name: named?.fields.find((one) => one.id === id)?.title ?? id }))}
        onRemove={(gone) => onChange(chosen.filter((id) => id !== gone))}
      />
    </div>
  );
}

function FoundField({ field: { id, title, projectCount } }: { field: FoundFieldFragment }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <ListBoxItem id={id} textValue={title} className={popover.option}>
      <Text slot="label">{title}</Text>
      {projectCount !== null && (
        <Text slot="description">{t('picker.projects', { count: projectCount, number: number(projectCount) })}</Text>
      )}
    </ListBoxItem>
  );
}
