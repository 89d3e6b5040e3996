import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFacetFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useLanguage } from '../language/useLanguage.ts';
import type { ListDimension, ListSubject } from './dimensions.ts';
import { listFilter, type ListQuestion } from './ListQuestion.ts';
import { useFacets } from './useFacets.ts';
import { useValueNames } from './useValueNames.ts';
import styles from './Facets.module.css';

interface Props {
  subject: ListSubject;
  question: ListQuestion;
  facet: ListFacetFragment;
  isOpen: boolean;
  onToggle: (value: string | null) => void;
}

/** The values that are shown at first, those chosen apart. */
const FEW = 5;
/** Dimensions with so many values offer a box to find one. */
const MANY = 12;

/** One dimension: its values with the number of rows of each, to be ticked. */
export function Facet({ subject, question, facet, isOpen, onToggle }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { dimension, valueCount } = facet;
  const [showsAll, setShowsAll] = useState(false);
  const [sought, setSought] = useState('');
  const text = useDeferredValue(sought.trim());
  const found = useFoundValues(subject, question, dimension, text);
  const finds = found !== null;
  const values = found ?? facet.values;
  // By the address, which changes at once; the counts follow.
  const isChosen = (id: string | null): boolean => question.values[dimension]?.includes(id) ?? false;
  const isShown = (value: (typeof values)[number], place: number): boolean =>
    finds || showsAll || place < FEW || isChosen(value.id) || value.id === null || value.parent !== null;
  const shown = values.filter(isShown);
  const title = t(`lists.dimension.${dimension}`);
  return (
    <details className={styles.facet} open={isOpen}>
      <summary>{title}</summary>
      {valueCount > MANY && dimension !== 'START_YEAR' && (
        <input
          type="search"
          className={styles.find}
          aria-label={t('lists.find', { name: title })}
          placeholder={t('lists.findHint')}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      {finds && values.length === 0 && <p className="quiet">{t('lists.noValue', { text })}</p>}
      <ul>
        {shown.map((value) => (
          <li key={value.id ?? ''} style={{ paddingInlineStart: `${depthOf(values, value)}rem` }}>
            <FacetValue
              dimension={dimension}
              value={value}
              isChosen={isChosen(value.id)}
              onToggle={() => onToggle(value.id)}
            />
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

/** The values of a dimension whose names have a text in them; null for a text too short, and until they are known. */
function useFoundValues(
  subject: Props['subject'],
  question: Props['question'],
  dimension: ListDimension,
  text: string,
) {
  const asks = text.length > 1;
  const { data } = useFacets(
    subject,
    asks ? { where: listFilter(question), dimensions: [dimension], first: 20, containing: text } : null,
  );
  return (asks && data?.list?.facets[0]?.values) || null;
}

interface ValueProps {
  dimension: ListDimension;
  value: ListFacetFragment['values'][number];
  isChosen: boolean;
  onToggle: () => void;
}

function FacetValue({ dimension, value, isChosen, onToggle }: ValueProps) {
  const { number } = useFormat();
  const nameOf = useValueNames();
  const language = useLanguage();
  const id = useId();
  // The vocabularies of programmes and fields are English.
  const isEnglish = language !== 'en' && value.id !== null && (dimension === 'FIELD' || dimension === 'PROGRAMME');
  return (
    <label className={styles.value} htmlFor={id}>
      <input id={id} type="checkbox" checked={isChosen} onChange={onToggle} />
      <span {...(isEnglish && { lang: 'en' })}>{nameOf(dimension, value)}</span>
      <span className={styles.count}>{number(value.count)}</span>
    </label>
  );
}

/** Counts the values shown that are wider than this one. */
function depthOf(values: ListFacetFragment['values'], { parent }: ListFacetFragment['values'][number]): number {
  const wider = parent === null ? undefined : values.find(({ id }) => id === parent);
  return wider === undefined ? 0 : 1 + depthOf(values, wider);
}
