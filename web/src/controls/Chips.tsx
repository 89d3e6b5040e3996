import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Chips.module.css';

interface Props {
  label: string;
  chips: readonly { id: string; name: string }[];
  onRemove: (id: string) => void;
  className?: string | undefined;
}

/** The things chosen, each with a button that removes it. */
export function Chips({ label, chips, onRemove, className = '' }: Props) {
  const { t } = useTranslation();
  if (chips.length === 0) return null;
  return (
    <TagGroup
      className={`${styles.chips} ${className}`}
      onRemove={(keys) => [...keys].forEach((key) => onRemove(String(key)))}
    >
      <Label>{label}</Label>
      <TagList>
        {chips.map(({ id, name }) => (
          <Tag key={id} id={id} textValue={name} className={styles.chip}>
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
