import { useTranslation } from 'react-i18next';
import { FieldNamesDocument, FindFieldsDocument, type FindFieldsQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { type Found, FoundPicker } from './FoundPicker.tsx';
import { useFieldBoxWords } from './useFieldBoxWords.ts';
import { useNoFields } from './useNoFields.ts';
import { widerOf } from './widerOf.ts';

interface Props {
  label: string;
  /** The ids of those chosen. */
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
  /** Looks for words in place of a field; left out where nothing is found by words. */
  onWords?: (text: string) => void;
}

/** Picks any number of fields of science; or offers to look for the words. */
export function FieldPicker({ label, chosen, onChange, onWords }: Props) {
  const { t } = useTranslation();
  const words = useFieldBoxWords();
  const nameOf = useNames();
  const { number } = useFormat();
  const { data } = useAnswer(FieldNamesDocument, chosen.length === 0 ? null : { ids: chosen });
  const without = useNoFields(chosen.length === 0);
  const foundIn = useFoundFields();
  const inWords = {
    say: (text: string) => words('seek', { text }),
    note: chosen.length === 0 ? words('seekMore') : words('seekBoth'),
  };
  return (
    <FoundPicker
      label={label}
      hint={t('picker.fieldHint')}
      chosenLabel={t('picker.fieldsChosen')}
      none={(text) => t('picker.noField', { text })}
      document={FindFieldsDocument}
      foundIn={foundIn}
      chosen={chosen}
      names={new Map(data?.fields.map((field) => [field.id, nameOf(field)]))}
      onChange={onChange}
      sayAll={(count) => words('takeAll', { number: number(count) })}
      {...(without !== null && { note: without })}
      {...(onWords && { words: { ...inWords, onTake: onWords } })}
    />
  );
}

/** The fields found, below the wider ones of several of them; one that is called just so stands first. */
function useFoundFields(): (data: FindFieldsQuery, text: string) => Found[] {
  const { t } = useTranslation();
  const words = useFieldBoxWords();
  const { number } = useFormat();
  const nameOf = useNames();
  return ({ search }, text) => {
    const hits = (search?.hits ?? []).flatMap(({ field, resemblance: isLike }) =>
      field ? [{ ...field, isLike }] : [],
    );
    const found = hits.map((field): Found => ({ ...field, name: nameOf(field) }));
    const wider = widerOf(hits.filter(({ isLike }) => !isLike)).map(({ field, count }): Found => {
      const projects = field.projectCount ?? 0;
      const said = {
        number: number(count),
        projects: t('picker.projects', { count: projects, number: number(projects) }),
      };
      const note = field.projectCount === null ? words('widerAlone', said) : words('wider', said);
      return { ...field, name: nameOf(field), isLike: false, note };
    });
    const isJustSo = ({ name }: Found): boolean => name.toLowerCase() === text.toLowerCase();
    return [...found.filter(isJustSo), ...wider, ...found.filter((one) => !isJustSo(one))];
  };
}
