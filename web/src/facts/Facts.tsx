import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** A name with its value, or with a sentence that the value is not known. */
export interface Fact {
  name: string;
  value: ReactNode;
}

/** A list of facts by name; those without a value are left out. */
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
