import { type CalendarDate, parseDate } from '@internationalized/date';
import { useState } from 'react';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import styles from './DayField.module.css';

interface Props {
  label: string;
  /** YYYY-MM-DD. */
  day: string | null;
  onChange: (day: string | null) => void;
}

/** A day, typed part by part; told once the year is whole. */
export function DayField({ label, day, onChange }: Props) {
  const [told, setTold] = useState(day);
  const [value, setValue] = useState(() => toDate(day));
  if (told !== day) {
    setTold(day);
    setValue(toDate(day));
  }
  function change(next: CalendarDate | null): void {
    setValue(next);
    if (next !== null && next.year < 1900) return;
    setTold(next?.toString() ?? null);
    onChange(next?.toString() ?? null);
  }
  return (
    <DateField className={styles.day} value={value} onChange={change}>
      <Label>{label}</Label>
      <DateInput>{(segment) => <DateSegment segment={segment} />}</DateInput>
    </DateField>
  );
}

function toDate(day: string | null): CalendarDate | null {
  return day === null ? null : parseDate(day);
}
