import { useTranslation } from 'react-i18next';
import { Chips } from '../controls/Chips.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import type { ListFacetFragment } from '../graphql/generated.ts';
import { LISTED_DIMENSIONS, wordsLabel } from './dimensions.ts';
import { FLAGS, type ListQuestion, notTiedTo, toggled, wholeList } from './ListQuestion.ts';
import { dimensionName, useValueNames } from './useValueNames.ts';

/** One condition of a list, in words, and the question without it. */
export interface Condition {
  id: string;
  name: string;
  without: ListQuestion;
}

/** Gives the conditions of a list; the names of their values come with the facets. */
export function useConditions(
  subject: Props['subject'],
  question: ListQuestion,
  facets: readonly ListFacetFragment[] | undefined,
): readonly Condition[] {
  const { t } = useTranslation();
  const nameOf = useValueNames(subject, question.partnersOf.length === 0);
  const organisations = useOrganisationNames([...question.organisations, ...question.partnersOf]);
  const valueOf = (dimension: string, id: string | null) =>
    facets?.find((facet) => facet.dimension === dimension)?.values.find((value) => value.id === id) ?? {
      id,
      label: '…',
    };
  const ofValues = LISTED_DIMENSIONS.flatMap((dimension) =>
    (question.values[dimension] ?? []).map((id) => ({
      id: `${dimension} ${id ?? ''}`,
      name: `${dimensionName(t, dimension, question)}: ${nameOf(dimension, { ...valueOf(dimension, id), id })}`,
      without: toggled(question, dimension, id),
    })),
  );
  const ofOrganisations = question.organisations.map((id) => ({
    id: `organisation ${id}`,
    name: organisations.get(id) ?? id,
    without: { ...question, page: 1, organisations: question.organisations.filter((one) => one !== id) },
  }));
  const ofPartners = question.partnersOf.map((id) => ({
    id: `partnersOf ${id}`,
    name: t('lists.tiedTo', { names: organisations.get(id) ?? id }),
    without: notTiedTo(question, id),
  }));
  const ofWords = (['named', 'text'] as const)
    .filter((word) => question[word] !== '')
    .map((word) => ({
      id: word,
      name: `${t(wordsLabel(subject, word))}: ${question[word]}`,
      without: { ...question, page: 1, [word]: '' },
    }));
  const flags = FLAGS.filter((flag) => question[flag]).map((flag) => ({
    id: flag,
    name: t(`lists.${flag}`),
    without: { ...question, page: 1, [flag]: false },
  }));
  return [...ofWords, ...ofOrganisations, ...ofPartners, ...ofValues, ...flags];
}

interface Props {
  subject: 'organisations' | 'projects';
  question: ListQuestion;
  conditions: readonly Condition[];
  onChange: (question: ListQuestion) => void;
}

/** The conditions as chips, each with a cross. */
export function Conditions({ subject, question, conditions, onChange }: Props) {
  const { t } = useTranslation();
  const clear = (): void => {
    const { order, direction } = question;
    onChange({ ...wholeList(subject), order, direction });
  };
  return (
    <>
      <Chips
        label={t('lists.conditions')}
        chips={conditions}
        onRemove={(id) => {
          const condition = conditions.find((one) => one.id === id);
          if (condition) onChange(condition.without);
        }}
      />
      {conditions.length > 1 && (
        <button type="button" className="link" onClick={clear}>
          {t('lists.clear')}
        </button>
      )}
    </>
  );
}
