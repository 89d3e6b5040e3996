import { useTranslation } from 'react-i18next';
import { FindProgrammesDocument, type FoundProgrammeFragment, ProgrammeNamesDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { FoundPicker } from './FoundPicker.tsx';

interface Props {
  label: string;
  /** The ids of those chosen. */
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Picks any number of programmes, at any level. */
export function ProgrammePicker({ label, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { data } = useAnswer(ProgrammeNamesDocument, chosen.length === 0 ? null : { ids: chosen });
  const named = ({ code, title, titleIt }: FoundProgrammeFragment) => nameOf({ name: title ?? code, nameIt: titleIt });
  return (
    <FoundPicker
      label={label}
      hint={t('picker.programmeHint')}
      chosenLabel={t('picker.programmesChosen')}
      none={(text) => t('picker.noProgramme', { text })}
      document={FindProgrammesDocument}
      foundIn={({ search }) =>
        (search?.hits ?? []).flatMap(({ programme, resemblance: isLike }) =>
          programme ? [{ ...programme, name: named(programme), isLike }] : [],
        )
      }
      chosen={chosen}
      names={new Map(data?.programmes.map((programme) => [programme.id, named(programme)]))}
      onChange={onChange}
    />
  );
}
