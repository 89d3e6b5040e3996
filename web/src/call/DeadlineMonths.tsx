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
  if (months.length === 0) return null;
  return (
    <nav className={`${styles.months} no-print`} aria-label={t('calls.months')}>
      <ol>
        {monthsBetween(months).map(({ id, count }) => {
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
                {(id.endsWith('-01') || id === months[0]?.id) && <span> {id.slice(0, 4)}</span>}
              </span>
            </>
          );
          return (
            <li key={id} data-now={isThis}>
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

/** The most months that are drawn: three years. */
const MOST = 36;

/** The months given, in their order, and those between them, which have no deadline. */
function monthsBetween(months: readonly CallValueFragment[]): { id: string; count: number }[] {
  const counts = new Map(months.map(({ id, count }) => [id, count]));
  const [first, last] = [months[0]!, months.at(-1)!].map(
    ({ id }) => 12 * Number(id.slice(0, 4)) + Number(id.slice(5)) - 1,
  );
  const length = Math.min(last! - first! + 1, MOST);
  return Array.from({ length }, (_none, at) => {
    const place = first! + at;
    const id = `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
    return { id, count: counts.get(id) ?? 0 };
  });
}

/** `February 2027` as `Feb`. */
function shortMonth(month: string): string {
  return month.slice(0, 3);
}
