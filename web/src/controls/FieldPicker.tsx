import { useTranslation } from 'react-i18next';
import { FieldNamesDocument, FindFieldsDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { FoundPicker } from './FoundPicker.tsx';

interface Props {
  label: string;
  /** The ids of those chosen. */
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Picks any number of fields of science. */
export function FieldPicker({ label, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { data } = useAnswer(FieldNamesDocument, chosen.length === 0 ? null : { ids: chosen });
  return (
    <FoundPicker
      label={label}
      hint={t('picker.fieldHint')}
      chosenLabel={t('picker.fieldsChosen')}
      none={(text) => t('picker.noField', { text })}
      document={FindFieldsDocument}
      foundIn={({ search }) =>
        (search?.hits ?? []).flatMap(({ field, resemblance: isLike }) =>
          field ? [{ ...field, name: nameOf(field), isLike }] : [],
        )
      }
      chosen={chosen}
      names={new Map(data?.fields.map((field) => [field.id, nameOf(field)]))}
      onChange={onChange}
    />
  );
}
