import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallValueFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { callsAddress, type CallsQuestion, toggledMonth } from './CallsQuestion.ts';
import { todayInBrussels } from './callDays.ts';
import styles from './DeadlineMonths.module.css';

interface Props {
  question: CallsQuestion;
  months: readonly CallValueFragment[];
}

/** The deadlines ahead by month, as columns that keep the list to their month; this month is marked. */
export function DeadlineMonths({ question, months }: Props) {
  const { t } = useTranslation();
  const { month: inWords, number } = useFormat();
  const most = Math.max(1, ...months.map(({ count }) => count));
  const drawn = monthsAhead(months, question.months);
  if (drawn.length === 0) return null;
  return (
    <nav className={`${styles.months} no-print`} aria-label={t('calls.months')}>
      <ol>
        {drawn.map(({ id, count }, place) => {
          const isThis = id === todayInBrussels().slice(0, 7);
          const isChosen = question.months.includes(id);
          const column = (
            <>
              <span className={styles.count} aria-hidden="true">
                {count > 0 && number(count)}
              </span>
              <span className={styles.bar} aria-hidden="true" style={{ '--part': count / most } as CSSProperties} />
              <span className={styles.name} aria-hidden="true">
                {shortMonth(inWords(`${id}-01`))}
                {(place === 0 || id.slice(0, 4) !== drawn[place - 1]?.id.slice(0, 4)) && <span> {id.slice(0, 4)}</span>}
              </span>
            </>
          );
          return (
            <li key={id} data-now={isThis} aria-hidden={count === 0 && !isChosen}>
              {count === 0 && !isChosen ? (
                <span className={styles.month}>{column}</span>
              ) : (
                <AppLink
                  className={styles.month}
                  aria-current={isChosen}
                  aria-label={t('calls.inMonth', { month: inWords(`${id}-01`), count, number: number(count) })}
                  href={callsAddress(toggledMonth(question, id))}
                >
                  {column}
                </AppLink>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The months that are drawn in a row, those without a deadline too: three years. Of later ones those with a deadline follow. */
const MOST = 36;

/**
 * The months from this one to the last that has a deadline, those between without any too; and every chosen month, which can
 * always be taken away.
 */
function monthsAhead(months: readonly CallValueFragment[], chosen: readonly string[]): { id: string; count: number }[] {
  const counts = new Map(months.map(({ id, count }) => [id, count]));
  const first = numberOf(todayInBrussels());
  const last = Math.max(...[...counts].map(([id, count]) => (count > 0 ? numberOf(id) : -1)));
  const length = Math.max(0, Math.min(last - first + 1, MOST));
  const ahead = Array.from({ length }, (_none, at) => {
    const place = first + at;
    return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
  });
  const later = [...counts].flatMap(([id, count]) => (count > 0 ? id : []));
  return [...new Set([...ahead, ...later, ...chosen])].sort().map((id) => ({ id, count: counts.get(id) ?? 0 }));
}

/** The months since the year 0. */
function numberOf(month: string): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
}

/** `February 2027` as `Feb`. */
function shortMonth(month: string): string {
  return month.slice(0, 3);
}
