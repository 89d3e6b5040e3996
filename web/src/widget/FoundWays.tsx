import { useTranslation } from 'react-i18next';
import { Answer } from '../findAWay/BestWay.tsx';
import { orderWays } from '../findAWay/orderWays.ts';
import { WayLine } from '../findAWay/WayRow.tsx';
import { type EmbeddedWayFragment, EmbeddedWaysDocument } from '../graphql/generated.ts';
import { refusalOf } from '../graphql/ask.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { useFewNames } from '../language/useFewNames.ts';
import { FrameProblem } from './FrameProblem.tsx';
import { useWidgetWords } from './useWidgetWords.ts';
import styles from './EmbeddedWays.module.css';

interface Props {
  /** The id of the start; null for home. */
  from: string | null;
  to: string;
}

/** The best ways, a line each, with the answer in a sentence and the sources that they rest on; or the reason why there is none. */
export function FoundWays({ from, to }: Props) {
  const { t } = useTranslation();
  const variables = { to, language: useApiLanguage(), ...(from !== null && { from: [from] }) };
  const { data, error, isPlaceholderData, refetch } = useAnswer(EmbeddedWaysDocument, variables);
  // The frame says which id nothing has.
  if (error && refusalOf(error) === 'NOT_FOUND') return null;
  if (error) return <FrameProblem error={error} onRetry={refetch} />;
  if (!data?.partnershipPaths) return <p role="status">{t('layout.waiting')}</p>;
  const { paths, report } = data.partnershipPaths;
  const ordered = orderWays(paths);
  const [best] = ordered;
  return (
    <div aria-busy={isPlaceholderData} aria-live="polite">
      {best ? (
        <p className={styles.answer}>
          <Answer path={best} home={null} />
        </p>
      ) : (
        <p>
          <strong>{t('ways.found', { count: 0 })}</strong> {report.note}
        </p>
      )}
      {best && <Lines paths={ordered} />}
      {best && <Publishers paths={ordered} />}
    </div>
  );
}

function Lines({ paths }: { paths: readonly EmbeddedWayFragment[] }) {
  return (
    <ol className={styles.ways}>
      {paths.map((path, index) => (
        <li key={path.id} className={styles.way}>
          <WayLine path={path} rank={index + 1} home={null} fromSeveral={false} />
        </li>
      ))}
    </ol>
  );
}

/** Those who publish what the ways rest on, with their licences. */
function Publishers({ paths }: { paths: readonly EmbeddedWayFragment[] }) {
  const t = useWidgetWords();
  const few = useFewNames();
  const shared = paths.flatMap(({ ties }) => ties.flatMap(({ collaborations }) => collaborations));
  const sources = shared.flatMap((one) => one.sources);
  // Whose licence wants them named is not among those left out.
  const inOrder = [...sources].sort((a, b) => Number(a.licence === null) - Number(b.licence === null));
  const names = inOrder.map(({ id, publisher, title, licence }) => {
    const name = publisher ?? title ?? id;
    return licence === null ? name : `${name} (${licence})`;
  });
  return (
    names.length > 0 && <p className={styles.small}>{t('frame.sources', { sources: few([...new Set(names)]) })}</p>
  );
}
