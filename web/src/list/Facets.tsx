import { useTranslation } from 'react-i18next';
import { addWords } from '../controls/addWords.ts';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { Tick } from '../controls/Tick.tsx';
import { WordsField } from '../controls/WordsField.tsx';
import { Coverage } from '../funding/Coverage.tsx';
import { type CoverageOfFragment, HomeDocument, type ListFacetFragment } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { Problem } from '../layout/Problem.tsx';
import { Waiting } from '../layout/Waiting.tsx';
import { type ListDimension, type ListSubject, OFFERED, wordsLabel } from './dimensions.ts';
import { Facet } from './Facet.tsx';
import { Hospitals } from './Hospitals.tsx';
import {
  coordinatedByPartner,
  isCoordinatedByPartner,
  type ListQuestion,
  tiedTo,
  toggled,
  withValues,
} from './ListQuestion.ts';
import styles from './Facets.module.css';

interface Props {
  subject: ListSubject;
  question: ListQuestion;
  /** Undefined until they are here. */
  facets: readonly ListFacetFragment[] | undefined;
  /** For how much of the network there is on record what is asked for. */
  coverage: readonly CoverageOfFragment[];
  error: Error | null;
  onRetry: () => unknown;
  onChange: (question: ListQuestion) => void;
}

/** The number of dimensions that are open at first. */
const OPEN = 6;

/** Everything that a list can be narrowed by: words, and the values of each dimension with their counts. */
export function Facets({ subject, question, facets, coverage, error, onRetry, onChange }: Props) {
  const { t } = useTranslation();
  const words = (name: 'named' | 'text') => (
    <WordsField
      label={t(wordsLabel(subject, name))}
      said={question[name]}
      onSay={(said) => onChange({ ...question, [name]: said, page: 1 })}
    />
  );
  return (
    <div className={styles.facets}>
      {subject === 'organisations' && words('named')}
      {words('text')}
      <Coverage coverage={coverage.filter(({ attribute }) => attribute === 'OBJECTIVE')} />
      {subject === 'projects' && words('named')}
      <AmountUnknown question={question} onChange={onChange} />
      {error && !facets && <Problem error={error} onRetry={onRetry} />}
      {!error && !facets && <Waiting />}
      {OFFERED[subject].map((dimension, place) => {
        const facet = facets?.find((one) => one.dimension === dimension);
        if (!facet || facet.values.length === 0) return null;
        return (
          <Facet
            key={dimension}
            subject={subject}
            question={question}
            facet={facet}
            isOpen={place < OPEN || question.values[dimension] !== undefined}
            onToggle={(value) => onChange(toggled(question, dimension, value))}
            onTake={(values) => onChange(withValues(question, dimension, values))}
            onWords={(more) => onChange({ ...question, text: addWords(question.text, more), page: 1 })}
          >
            <Coverage coverage={coverage.filter(({ attribute }) => attribute === dimension)} />
            <BelowValues {...{ subject, question, dimension, onChange }} />
          </Facet>
        );
      })}
    </div>
  );
}

/** Offers what can be asked for besides the values of a dimension. */
function BelowValues({
  subject,
  question,
  dimension,
  onChange,
}: Pick<Props, 'subject' | 'question' | 'onChange'> & { dimension: ListDimension }) {
  const { t } = useTranslation();
  const home = useUnaskedAnswer(HomeDocument, {}).data?.graph?.home?.id;
  if (dimension === 'KIND' && subject === 'organisations') {
    return <Hospitals question={question} onChange={(hospitals) => onChange({ ...question, hospitals, page: 1 })} />;
  }
  if (dimension === 'ROLE' && subject === 'projects') return <ByPartner question={question} onChange={onChange} />;
  if (dimension !== 'STANDING') return null;
  return (
    <OrganisationPicker
      label={t('lists.tiedToOther')}
      placeholder={t('ways.reachHint')}
      chosen=""
      onChoose={(id) => onChange(tiedTo(question, id, home))}
    />
  );
}

/** Asks for what has an amount that is not known. */
function AmountUnknown({ question, onChange }: Pick<Props, 'question' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <Tick
      label={t('lists.amountUnknown')}
      chosen={question.amountUnknown}
      onChange={(amountUnknown) => onChange({ ...question, amountUnknown, page: 1 })}
    />
  );
}

/** Asks for projects that a partner coordinates, which a role and a standing do not say together. */
function ByPartner({ question, onChange }: Pick<Props, 'question' | 'onChange'>) {
  const { t } = useTranslation();
  const isAsked = isCoordinatedByPartner(question);
  const whose = question.partnersOf.length > 0 ? 'byPartnerTo' : 'byPartner';
  return (
    <button
      type="button"
      className="link"
      aria-pressed={isAsked}
      onClick={() => onChange(coordinatedByPartner(question))}
    >
      {isAsked ? t('lists.byAnyone') : t(`lists.${whose}`)}
    </button>
  );
}
