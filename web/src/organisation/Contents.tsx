import { useFormat } from '../language/useFormat.ts';
import { useOrganisationWords } from './useOrganisationWords.ts';
import styles from './organisation.module.css';

/** A part of the page. */
export interface Part {
  /** Its place on the page. */
  id: string;
  name: string;
  /** The number of things in it; null where none is told. */
  count?: number | null;
}

/** The parts of the page, which follow the reader: beside it, or above it on a narrow screen. */
export function Contents({ parts }: { parts: readonly Part[] }) {
  const words = useOrganisationWords();
  const { number } = useFormat();
  return (
    <nav className={`${styles.contents} no-print`} aria-label={words('contents')}>
      <ul>
        {parts.map(({ id, name, count = null }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {name} {count !== null && <span className="quiet">{number(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
