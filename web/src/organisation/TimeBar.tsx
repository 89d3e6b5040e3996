import { useTranslation } from 'react-i18next';
import styles from './ProjectTimes.module.css';

/** The time shown, in fractional years. */
export interface Span {
  first: number;
  last: number;
}

interface Days {
  startDate: string | null;
  endDate: string | null;
}

/** The whole years that hold all days known; null where none is. */
export function spanOf(all: readonly Days[]): Span | null {
  const known = all
    .flatMap(({ startDate, endDate }) => [inYears(startDate), inYears(endDate)])
    .filter((day) => day !== null);
  if (known.length === 0) return null;
  return { first: Math.floor(Math.min(...known)), last: Math.ceil(Math.max(...known) + 0.01) };
}

/** The years above the bars: first, last, and today between them. */
export function TimeAxis({ span: { first, last } }: { span: Span }) {
  const { t } = useTranslation();
  const now = (100 * (today() - first)) / (last - first);
  return (
    <div className={styles.axis}>
      <span>{first}</span>
      {now > 25 && now < 75 && <i style={{ left: `${now}%` }}>{t('organisation.today')}</i>}
      <span>{last}</span>
    </div>
  );
}

/** A project between its days, and today; nothing where neither day is known. The years stand beside it in words. */
export function TimeBar({ startDate, endDate, span }: Days & { span: Span }) {
  if (startDate === null && endDate === null) return null;
  const whole = span.last - span.first;
  const from = (inYears(startDate) ?? span.first) - span.first;
  const to = (inYears(endDate) ?? span.last) - span.first;
  const now = today() - span.first;
  return (
    <div className={styles.bar} aria-hidden="true">
      <span
        className={endDate === null ? styles.openEnd : startDate === null ? styles.openStart : undefined}
        style={{ left: `${(100 * from) / whole}%`, width: `${Math.max(1, (100 * (to - from)) / whole)}%` }}
      />
      {now > 0 && now < whole && <i style={{ left: `${(100 * now) / whole}%` }} />}
    </div>
  );
}

function inYears(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;
}

function today(): number {
  return inYears(new Date().toISOString().slice(0, 10)) ?? 0;
}
