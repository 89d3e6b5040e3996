import { Suspense } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { SaveAs } from '../facts/SaveAs.tsx';
import { type FoundWaysFragment, WaysDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { later } from '../layout/later.ts';
import { PartFailed } from '../layout/PartFailed.tsx';
import { Problem } from '../layout/Problem.tsx';
import { Waiting } from '../layout/Waiting.tsx';
import { NoWay } from './NoWay.tsx';
import type { ChangeQuestion } from './useWayQuestion.ts';
import { WayCard } from './WayCard.tsx';
import { wayVariables, type WayQuestion } from './WayQuestion.ts';
import graph from '../graph/graph.module.css';
import page from '../layout/page.module.css';
import styles from './Ways.module.css';

interface Props {
  question: WayQuestion;
  onChange: ChangeQuestion;
  /** The ids of the members of the cluster that the question names. */
  members: readonly string[];
  /** The name of whom to reach. */
  name: string;
}

/** The ways to the organisation asked for, as cards and as a graph, or the reason why there is none. */
export function Ways({ question, onChange, members, name }: Props) {
  const language = useLanguage();
  const variables = wayVariables(question, members, language);
  const { data, error, isPlaceholderData, refetch } = useAnswer(WaysDocument, variables);
  if (error) return <Problem error={error} onRetry={refetch} />;
  const answer = data?.partnershipPaths;
  if (!answer) return <Waiting />;
  return (
    <section className={styles.ways} aria-labelledby="ways-heading" aria-busy={isPlaceholderData}>
      <WaysHeading answer={answer} name={name} />
      {answer.paths.length === 0 ? (
        <NoWay onChange={onChange} report={answer.report} />
      ) : (
        <FoundWays answer={answer} question={question} onChange={onChange} />
      )}
      {variables && answer.paths.length > 0 && (
        <SaveAs name="partnershipPaths" given={variables} formats={['csv', 'json', 'graphml', 'gexf']} />
      )}
      {variables && <QueryBehind document={WaysDocument} variables={variables} />}
    </section>
  );
}

function WaysHeading({ answer, name }: { answer: FoundWaysFragment; name: string }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const count = answer.paths.length;
  return (
    <div className={page.heading}>
      <h2 id="ways-heading" tabIndex={-1}>
        {t('ways.titleTo', { name })}
      </h2>
      <p role="status">
        {t('ways.found', { count })} {t('ways.asOf', { day: day(answer.report.asOf) })}
      </p>
      {!answer.report.complete && <p>{t('ways.cut')}</p>}
      {count > 0 && (
        <Disclosure className="no-print">
          <Button slot="trigger" className="link">
            {t('strength.how')}
          </Button>
          <DisclosurePanel>
            <p className="narrow">{t('strength.explained')}</p>
          </DisclosurePanel>
        </Disclosure>
      )}
    </div>
  );
}

const WaysGraph = later(async () => (await import('./WaysGraph.tsx')).WaysGraph);

function FoundWays({
  answer,
  question,
  onChange,
}: {
  answer: FoundWaysFragment;
  question: WayQuestion;
  onChange: ChangeQuestion;
}) {
  const { t } = useTranslation();
  const lit = Math.min(question.way, answer.paths.length);
  const light = (way: number) => onChange({ way }, true);
  return (
    <div className={styles.columns}>
      <ol className={styles.cards}>
        {answer.paths.map((path, index) => (
          <WayCard
            key={path.id}
            path={path}
            rank={index + 1}
            lit={lit === index + 1}
            onLight={() => light(index + 1)}
            onAvoid={(id) => onChange({ avoid: [...question.avoid, id] })}
          />
        ))}
        {answer.report.note && <li className={`quiet ${styles.note}`}>{answer.report.note}</li>}
      </ol>
      <aside className={`${graph.box} ${styles.graph} no-print`} aria-label={t('ways.graph')}>
        <ErrorBoundary fallback={(error) => <PartFailed error={error}>{t('ways.noGraph')}</PartFailed>}>
          <Suspense fallback={<Waiting />}>
            <WaysGraph paths={answer.paths} lit={lit - 1} onLight={(index) => light(index + 1)} />
          </Suspense>
        </ErrorBoundary>
        <p className="quiet">{t('ways.graphNote')}</p>
      </aside>
    </div>
  );
}
