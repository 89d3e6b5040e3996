import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordsField } from '../controls/WordsField.tsx';
import type { CallsPageQuery, CallValueFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import facet from '../list/Facets.module.css';
import { type CallDimension, type CallsQuestion, DIMENSIONS, toggledCall } from './CallsQuestion.ts';

interface Props {
  question: CallsQuestion;
  /** Undefined where the question is refused. */
  facets: NonNullable<CallsPageQuery['callList']>['facets'] | undefined;
  onChange: (question: CallsQuestion) => void;
}

/** The values of a dimension that are shown at first, those chosen apart. */
const FEW = 8;
/** From this width on the dimensions stand beside the table, open. */
const WIDE = '(min-width: 60rem)';
const VALUES = { status: 'statuses', programme: 'programmes', type: 'typesOfAction' } as const;

/** Words that calls are sought by, and their statuses, programmes and types of action with the number of calls of each. */
export function CallFacets({ question, facets, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={facet.facets}>
      <WordsField
        label={t('calls.words')}
        said={question.text}
        onSay={(text) => onChange({ ...question, text, page: 1 })}
      />
      {DIMENSIONS.map((dimension) => (
        <Facet
          key={dimension}
          dimension={dimension}
          values={withChosen(facets?.[VALUES[dimension]], question[dimension])}
          chosen={question[dimension]}
          onToggle={(id) => onChange(toggledCall(question, dimension, id))}
        />
      ))}
    </div>
  );
}

/** A value with the number of its calls; null where that is not known. */
type Value = Omit<CallValueFragment, 'count'> & { count: number | null };

/** The values, and behind them what is chosen and not among them: what narrows a list can always be taken away. */
function withChosen(values: readonly CallValueFragment[] | undefined, chosen: readonly string[]): readonly Value[] {
  const count = values ? 0 : null;
  const missing = chosen.filter((id) => values?.every((value) => value.id !== id) ?? true);
  return [...(values ?? []), ...missing.map((id) => ({ id, label: id, labelIt: null, count }))];
}

interface FacetProps {
  dimension: CallDimension;
  values: readonly Value[];
  chosen: readonly string[];
  onToggle: (id: string) => void;
}

function Facet({ dimension, values, chosen, onToggle }: FacetProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [showsAll, setShowsAll] = useState(false);
  const [isOpen] = useState(() => matchMedia(WIDE).matches);
  const shown = values.filter(({ id }, place) => showsAll || place < FEW || chosen.includes(id));
  const inLanguage = useNames();
  const nameOf = ({ id, label, labelIt }: Value): string =>
    dimension === 'status'
      ? t(`call.status.${id as 'OPEN' | 'FORTHCOMING' | 'CLOSED'}`)
      : inLanguage({ name: label, nameIt: labelIt });
  return (
    <details className={facet.facet} open={isOpen}>
      <summary>{t(`calls.by.${dimension}`)}</summary>
      <ul>
        {shown.map((value) => (
          <li key={value.id}>
            <label className={facet.value}>
              <input type="checkbox" checked={chosen.includes(value.id)} onChange={() => onToggle(value.id)} />
              <span {...(dimension === 'type' && { lang: 'en' })}>{nameOf(value)}</span>
              <span className={facet.count}>{value.count !== null && number(value.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length < values.length && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          {t('lists.moreValues', { count: values.length - shown.length, number: number(values.length - shown.length) })}
        </button>
      )}
    </details>
  );
}
