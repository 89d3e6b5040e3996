import { useTranslation } from 'react-i18next';
import { OrganisationCountDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { listFilter, type ListQuestion } from './ListQuestion.ts';
import styles from './Facets.module.css';

interface Props {
  question: ListQuestion;
  onChange: (hospitals: boolean) => void;
}

/** Asks for hospitals and clinics, which the sources have no kind for, by the words of their names; with their number. */
export function Hospitals({ question, onChange }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { data } = useAnswer(OrganisationCountDocument, { where: listFilter({ ...question, hospitals: true }) });
  return (
    <>
      <label className={styles.value}>
        <input type="checkbox" checked={question.hospitals} onChange={({ target }) => onChange(target.checked)} />
        <span>{t('lists.hospitals')}</span>
        {data?.list && <span className={styles.count}>{number(data.list.totalCount)}</span>}
      </label>
      {question.hospitals && <p className="quiet">{t('lists.hospitalsSaid')}</p>}
    </>
  );
}
