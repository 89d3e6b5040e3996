import { useTranslation } from 'react-i18next';
import type { StartingPointsQuery } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { Problem } from '../layout/Problem.tsx';

interface Props {
  points: StartingPointsQuery | undefined;
  error: Error | null;
  onRetry: () => unknown;
}

/** What the page says before anyone is chosen: what it looks through, and how to read its answers. */
export function Opening({ points, error, onRetry }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const graph = points?.graph;
  if (error) return <Problem error={error} onRetry={onRetry} />;
  return (
    <section className="opening" aria-labelledby="opening-heading">
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
