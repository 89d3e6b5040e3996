import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldBoxWords } from '../controls/useFieldBoxWords.ts';
import type { ListFacetFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { BesideFields } from './BesideFields.tsx';
import type { ListDimension, ListSubject } from './dimensions.ts';
import { listFilter, type ListQuestion } from './ListQuestion.ts';
import { useFacets } from './useFacets.ts';
import { dimensionName, useValueNames } from './useValueNames.ts';
import styles from './Facets.module.css';

interface Props {
  subject: ListSubject;
  question: ListQuestion;
  facet: ListFacetFragment;
  isOpen: boolean;
  onToggle: (value: string | null) => void;
  /** Asks for several more at once. */
  onTake: (values: readonly string[]) => void;
  /** Looks for words in projects. */
  onWords: (text: string) => void;
  /** Stands below the values. */
  children?: ReactNode;
}

/** The values that are shown at first, those chosen apart. */
const FEW = 5;
/** Dimensions with so many values offer a box to find one. */
const MANY = 12;

/** One dimension: its values with the number of rows of each, to be ticked. */
export function Facet({ subject, question, facet, isOpen, onToggle, onTake, onWords, children }: Props) {
  const { t } = useTranslation();
  const { dimension, valueCount } = facet;
  const [showsAll, setShowsAll] = useState(false);
  const [sought, setSought] = useState('');
  const text = useDeferredValue(sought.trim());
  const found = useFoundValues(subject, question, dimension, text);
  const values = found ?? facet.values;
  // By the address, which changes at once; the counts follow.
  const isChosen = (id: string | null): boolean => question.values[dimension]?.includes(id) ?? false;
  const shown = found || showsAll ? values : shownFirst(values, isChosen);
  const title = dimensionName(t, dimension, question);
  const seekWords = (words: string): void => {
    setSought('');
    onWords(words);
  };
  // Closed by the reader alone: what is unticked would close around itself.
  const [opensFirst] = useState(isOpen);
  return (
    <details className={styles.facet} open={opensFirst}>
      <summary>{title}</summary>
      {valueCount > MANY && dimension !== 'START_YEAR' && <Find title={title} sought={sought} onSeek={setSought} />}
      {dimension === 'FIELD' && found && (
        <BesideFields
          {...{ text, found: values, chosen: question.values.FIELD ?? [] }}
          onChoose={onToggle}
          onWords={seekWords}
        />
      )}
      {found && <TakeAll ids={values.flatMap(({ id }) => (id === null || isChosen(id) ? [] : id))} onTake={onTake} />}
      {found && values.length === 0 && <p className="quiet">{t('lists.noValue', { text })}</p>}
      <ul>
        {shown.map((value) => (
          <li key={value.id ?? ''} style={{ paddingInlineStart: `${depthOf(values, value)}rem` }}>
            <FacetValue
              dimension={dimension}
              value={value}
              isChosen={isChosen(value.id)}
              subject={subject}
              isOurs={question.partnersOf.length === 0}
              onToggle={() => onToggle(value.id)}
            />
          </li>
        ))}
      </ul>
      <Left shown={shown} values={values} count={found ? 0 : valueCount} onAll={() => setShowsAll(true)} />
      {children}
    </details>
  );
}

/** The box to find a value by its name. */
function Find({ title, sought, onSeek }: { title: string; sought: string; onSeek: (sought: string) => void }) {
  const { t } = useTranslation();
  return (
    <input
      type="search"
      className={styles.find}
      aria-label={t('lists.find', { name: title })}
      placeholder={t('lists.findHint')}
      value={sought}
      onChange={({ target }) => onSeek(target.value)}
    />
  );
}

/** Offers to ask for all values found at once, where there are several more. */
function TakeAll({ ids, onTake }: { ids: readonly string[]; onTake: (ids: readonly string[]) => void }) {
  const words = useFieldBoxWords();
  const { number } = useFormat();
  if (ids.length < 2) return null;
  return (
    <button type="button" className="link" onClick={() => onTake(ids)}>
      {words('takeAll', { number: number(ids.length) })}
    </button>
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

interface LeftProps {
  shown: readonly FacetedValue[];
  values: readonly FacetedValue[];
  /** The number of values that there are in all. */
  count: number;
  onAll: () => void;
}

/** Offers the values that are not shown yet, and says how many more can only be found by name. */
function Left({ shown, values, count, onAll }: LeftProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const hidden = values.length - shown.length;
  const unnamed = count - values.filter(({ id }) => id !== null).length;
  if (hidden > 0)
    return (
      <button type="button" className="link" onClick={onAll}>
        {t('lists.moreValues', { count: hidden, number: number(hidden) })}
      </button>
    );
  return count > MANY && unnamed > 0 && <p className="quiet">{t('lists.moreByName', { number: number(unnamed) })}</p>;
}

/** The first few values, those chosen, and the narrower ones, which stand below what they are part of. */
function shownFirst(values: readonly FacetedValue[], isChosen: (id: string | null) => boolean): FacetedValue[] {
  const first = values.filter(({ id, parent }) => id !== null && parent === null).slice(0, FEW);
  return values.filter(
    (value) => first.includes(value) || isChosen(value.id) || value.id === null || isInTree(values, value),
  );
}

/** True for a value with a wider or a narrower one among the others. */
function isInTree(values: readonly FacetedValue[], { own, parent }: FacetedValue): boolean {
  return parent !== null || values.some((one) => one.parent === own && own !== null);
}

type FacetedValue = ListFacetFragment['values'][number];

interface ValueProps {
  dimension: ListDimension;
  value: ListFacetFragment['values'][number];
  isChosen: boolean;
  subject: ListSubject;
  isOurs: boolean;
  onToggle: () => void;
}

function FacetValue({ dimension, value, isChosen, subject, isOurs, onToggle }: ValueProps) {
  const { number } = useFormat();
  const nameOf = useValueNames(subject, isOurs);
  const language = useLanguage();
  const id = useId();
  // Some programmes have names in English alone.
  const isEnglish = language !== 'en' && value.id !== null && value.labelIt === null && dimension === 'PROGRAMME';
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
  const wider = parent === null ? undefined : values.find(({ own }) => own === parent);
  return wider === undefined ? 0 : 1 + depthOf(values, wider);
}
