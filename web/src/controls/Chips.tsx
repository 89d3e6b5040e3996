import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  chips: readonly { id: string; name: string }[];
  onRemove: (id: string) => void;
}

/** What was chosen, each with a way to take it away. */
export function Chips({ label, chips, onRemove }: Props) {
  const { t } = useTranslation();
  if (chips.length === 0) return null;
  return (
    <TagGroup className="chips" onRemove={(keys) => [...keys].forEach((key) => onRemove(String(key)))}>
      <Label>{label}</Label>
      <TagList>
        {chips.map(({ id, name }) => (
          <Tag key={id} id={id} textValue={name} className="chip">
            {name}
            <Button slot="remove" aria-label={t('picker.remove', { name })}>
              ×
            </Button>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}
