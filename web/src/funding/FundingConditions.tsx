import { useTranslation } from 'react-i18next';
import { addWords } from '../controls/addWords.ts';
import { Chips } from '../controls/Chips.tsx';
import { Choice } from '../controls/Choice.tsx';
import { CountryPicker } from '../controls/CountryPicker.tsx';
import { FieldPicker } from '../controls/FieldPicker.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { ProgrammePicker } from '../controls/ProgrammePicker.tsx';
import { RegionPicker } from '../controls/RegionPicker.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import { WordsField } from '../controls/WordsField.tsx';
import { FundingChoicesDocument, type FundingDimension } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { OwnListChoice } from '../kept/OwnListChoice.tsx';
import { useNameOrder } from '../language/useNameOrder.ts';
import { useNames } from '../language/useNames.ts';
import { useNamesOf } from './useNamesOf.ts';
import { YearsOfStart } from './YearsOfStart.tsx';
import { addedUpBy, DIMENSIONS, firstBy, type FundingQuestion, ORDERS } from './FundingQuestion.ts';
import panel from '../controls/panel.module.css';

interface Props {
  question: FundingQuestion;
  onChange: (part: Partial<FundingQuestion>) => void;
}

/** The dimensions of the table, its order, and the conditions on the grants that count. */
export function FundingConditions({ question, onChange }: Props) {
  const { t } = useTranslation();
  const [first = 'FUNDER', second] = question.by;
  const named = DIMENSIONS.map((id) => ({
    id,
    name: id === 'PROGRAMME' ? t('funding.lowestPart') : t(`dimension.${id}`),
  }));
  const nothing: { id: FundingDimension | 'NONE'; name: string } = { id: 'NONE', name: t('funding.nothingElse') };
  return (
    <div className={panel.panel}>
      <Choice
        label={t('funding.by')}
        chosen={first}
        choices={named}
        onChoose={(id) => onChange(addedUpBy(question, firstBy(question.by, id)))}
      />
      <Choice
        label={t('funding.then')}
        chosen={second ?? 'NONE'}
        choices={[nothing, ...named.filter(({ id }) => id !== first)]}
        onChoose={(id) => onChange(addedUpBy(question, id === 'NONE' ? [first] : [first, id]))}
      />
      {!question.by.includes('START_YEAR') && (
        <Choice
          label={t('funding.order')}
          chosen={question.order}
          choices={ORDERS.map((id) => ({ id, name: t(`funding.${id}`) }))}
          onChoose={(order) => onChange({ order })}
        />
      )}
      <Whose question={question} onChange={onChange} />
      <WordsField label={t('funding.words')} said={question.text} onSay={(text) => onChange({ text })} />
      <FieldPicker
        label={t('funding.fields')}
        chosen={question.fields}
        onChange={(fields) => onChange({ fields })}
        onWords={(more) => onChange({ text: addWords(question.text, more) })}
      />
      <ProgrammePicker
        label={t('funding.programmes')}
        chosen={question.programmes}
        onChange={(programmes) => onChange({ programmes })}
      />
      <YearsOfStart question={question} onChange={onChange} />
      <NarrowedTo question={question} onChange={onChange} />
    </div>
  );
}

function Whose({ question: { organisations, countries, regions, cluster }, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const inOrder = useNameOrder();
  const names = useOrganisationNames(organisations);
  const { data: choices } = useUnaskedAnswer(FundingChoicesDocument, {});
  const add = (ids: readonly string[]) => onChange({ organisations: [...new Set([...organisations, ...ids])] });
  return (
    <>
      <div>
        <OrganisationPicker
          label={t('funding.organisations')}
          placeholder={t('ways.reachHint')}
          chosen=""
          onChoose={(id) => add([id])}
        />
        <OwnListChoice onChoose={add} />
        <Chips
          label={t('funding.organisationsChosen')}
          chips={organisations.map((id) => ({ id, name: names.get(id) ?? id }))}
          onRemove={(id) => onChange({ organisations: organisations.filter((one) => one !== id) })}
        />
      </div>
      <CountryPicker
        label={t('funding.countries')}
        countries={choices?.countries ?? []}
        chosen={countries}
        onChange={(codes) => onChange({ countries: codes })}
      />
      <RegionPicker label={t('funding.regions')} chosen={regions} onChange={(codes) => onChange({ regions: codes })} />
      <Choice
        label={t('funding.cluster')}
        chosen={cluster ?? ''}
        choices={[
          { id: '', name: t('funding.anyCluster') },
          ...inOrder(choices?.clusters ?? []).map((one) => ({ id: one.id, name: nameOf(one) })),
        ]}
        onChoose={(id) => onChange({ cluster: id || null })}
      />
    </>
  );
}

/** The conditions that only a link sets (funders, projects, years), each with a button that removes it. */
function NarrowedTo({ question, onChange }: Props) {
  const { t } = useTranslation();
  const { funders, projects, fromYear, toYear } = question;
  const { names } = useNamesOf({ funders, projects });
  const years = fromYear === null && toYear === null ? [] : [`${fromYear ?? ''}–${toYear ?? ''}`];
  const chips = [...funders, ...projects].map((id) => ({ id, name: names.get(id) ?? id }));
  function remove(gone: string): void {
    const without = (ids: readonly string[]) => ids.filter((id) => id !== gone);
    onChange({
      funders: without(funders),
      projects: without(projects),
      ...(years.includes(gone) && { fromYear: null, toYear: null }),
    });
  }
  return (
    <Chips
      label={t('funding.chosen')}
      chips={[...chips, ...years.map((id) => ({ id, name: fromYear === toYear ? String(fromYear) : id }))]}
      onRemove={remove}
    />
  );
}
