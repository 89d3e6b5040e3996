import { type ListColumn, type ListQuestion, orderedBy, turned } from './ListQuestion.ts';
import styles from './list.module.css';

interface Props {
  column: ListColumn;
  label: string;
  question: ListQuestion;
  onChange: (question: ListQuestion) => void;
  isNumber?: boolean;
}

/** The head of a column by which the list can be ordered, and turned round. */
export function SortHeader({ column, label, question, onChange, isNumber = false }: Props) {
  const { order, direction } = question;
  const isOrdered = order === column;
  const next = isOrdered ? { ...question, direction: turned(direction), page: 1 } : orderedBy(question, column);
  return (
    <th
      scope="col"
      className={isNumber ? styles.number : undefined}
      aria-sort={isOrdered ? (direction === 'ASC' ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" className={styles.sort} onClick={() => onChange(next)}>
        {label}
        <span aria-hidden="true" className={styles.arrow}>
          {isOrdered ? (direction === 'ASC' ? '↑' : '↓') : ''}
        </span>
      </button>
    </th>
  );
}
