import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import {
  NeighbourhoodDocument,
  type NeighbourhoodQuery,
  type OpenedOrganisationFragment,
} from '../graphql/generated.ts';
import { answerOptions } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { exploreAddress } from '../layout/addresses.ts';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { later } from '../layout/later.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { PartFailed } from '../layout/PartFailed.tsx';
import { Problem } from '../layout/Problem.tsx';
import { usePageId } from '../layout/usePageId.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { ExploreConditions } from './ExploreConditions.tsx';
import { exploreFilter, type ExploreQuestion, readExploreQuestion, writeExploreQuestion } from './ExploreQuestion.ts';
import { joinNeighbourhoods } from './Neighbourhood.ts';
import { NeighbourhoodList } from './NeighbourhoodList.tsx';
import styles from './ExplorePage.module.css';
import { useTiesBetween } from './useTiesBetween.ts';
import { useExploreWords } from './useExploreWords.ts';

const NeighbourhoodGraph = later(async () => (await import('./NeighbourhoodGraph.tsx')).NeighbourhoodGraph);

/** The organisations around one, as a graph and as a list; each can be opened to show its own neighbours too. */
export function ExplorePage() {
  const id = usePageId();
  const search = useSearch();
  const [, navigate] = useLocation();
  const question = useMemo(() => readExploreQuestion(search), [search]);
  const { first, others, failed, variables } = useNeighbourhood(id, question);
  const { t } = useTranslation();
  const words = useExploreWords();
  const nameOf = useNames();
  const start = first.data?.organisation;
  const title = first.data && !start ? t('organisation.none') : words('some');
  function change(part: Partial<ExploreQuestion>): void {
    const written = writeExploreQuestion({ ...question, ...part });
    navigate(written ? `${exploreAddress(id)}?${written}` : exploreAddress(id));
  }
  return (
    <PageFrame name={start ? words('title', { name: nameOf(start) }) : title} answer={first} id={id}>
      {start && (
        <>
          <ExploreConditions question={question} onChange={change} />
          {failed && <Problem error={failed.error} onRetry={failed.refetch} />}
          <Explored start={start} others={others} question={question} onChange={change} />
          <QueryBehind document={NeighbourhoodDocument} variables={variables} />
        </>
      )}
    </PageFrame>
  );
}

/** Asks for the neighbourhood of the organisation and of each other that was opened. */
function useNeighbourhood(id: string, question: ExploreQuestion) {
  const collaborations = exploreFilter(question);
  const variables = { id, first: question.partners, collaborations };
  const ids = [id, ...question.open.filter((one) => one !== id)];
  const answers = useQueries({
    queries: ids.map((one) => answerOptions(NeighbourhoodDocument, { ...variables, id: one })),
    combine: combineAnswers,
  });
  return { ...answers, variables };
}

/** Joins the answers. Outside of the hook, so that its result stays the same object while no answer changes. */
function combineAnswers([first, ...rest]: readonly UseQueryResult<NeighbourhoodQuery>[]) {
  if (!first) throw new Error('There is always one.');
  const others = rest.flatMap(({ data }) => (data?.organisation ? [data.organisation] : []));
  return { first, others, failed: rest.find(({ error }) => error !== null) };
}

interface Props {
  start: OpenedOrganisationFragment;
  others: readonly OpenedOrganisationFragment[];
  question: ExploreQuestion;
  onChange: (part: Partial<ExploreQuestion>) => void;
}

function Explored({ start, others, question, onChange }: Props) {
  const words = useExploreWords();
  const { number } = useFormat();
  const all = useMemo(() => [start, ...others], [start, others]);
  const joined = useMemo(() => joinNeighbourhoods(all), [all]);
  const neighbourhood = useTiesBetween(joined, all, question);
  const counted = (what: 'organisations' | 'ties', count: number) => words(what, { count, number: number(count) });
  function toggle(id: string): void {
    if (id === start.id) return;
    const { open } = question;
    onChange({ open: open.includes(id) ? open.filter((one) => one !== id) : [...open, id] });
  }
  return (
    <div className={styles.explore}>
      <p role="status">
        {words('shows', {
          organisations: counted('organisations', neighbourhood.organisations.size),
          ties: counted('ties', neighbourhood.ties.length),
        })}
      </p>
      <ErrorBoundary fallback={(error) => <PartFailed error={error}>{words('noGraph')}</PartFailed>}>
        <Suspense fallback={<Waiting />}>
          <NeighbourhoodGraph neighbourhood={neighbourhood} opened={all.map(({ id }) => id)} onOpen={toggle} />
        </Suspense>
      </ErrorBoundary>
      <NeighbourhoodList opened={all} onToggle={toggle} />
    </div>
  );
}
