import { useTranslation } from 'react-i18next';
import type { OpeningFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { Problem } from '../layout/Problem.tsx';
import styles from './Opening.module.css';

interface Props {
  /** Null until it is known. */
  graph: OpeningFragment | null;
  error: Error | null;
  onRetry: () => unknown;
}

/** The introduction shown until an organisation is chosen: how it works, and the size of the network. */
export function Opening({ graph, error, onRetry }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (error) return <Problem error={error} onRetry={onRetry} />;
  return (
    <section className={styles.opening} aria-labelledby="opening-heading">
      <h2 id="opening-heading">{t('opening.heading')}</h2>
      <ol>
        <li>{t('opening.choose')}</li>
        <li>{t('opening.read')}</li>
        <li>{t('opening.change')}</li>
      </ol>
      <p className="quiet">
        {graph
          ? t('opening.holds', {
              organisations: number(graph.organisationCount),
              projects: number(graph.projectCount),
              ties: number(graph.tieCount),
            })
          : '\u00a0'}
      </p>
    </section>
  );
}
