import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** One thing that is known, or a sentence that it is not. */
export interface Fact {
  name: string;
  value: ReactNode;
}

/** What is known, name by name; facts without a value are left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
