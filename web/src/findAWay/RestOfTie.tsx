import { useTranslation } from 'react-i18next';
import { runningFirst } from '../facts/runningFirst.ts';
import { SharedWork } from '../facts/SharedWork.tsx';
import { useMoreShared } from '../facts/useMoreShared.ts';
import { type ChainTieFragment, type SharedWorkFragment, WholeTieDocument } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { Problem } from '../layout/Problem.tsx';
import { useMeant } from './useMeant.ts';
import { useWayQuestion } from './useWayQuestion.ts';
import { wayVariables } from './WayQuestion.ts';

interface Props {
  /** The ids of the two that are tied. */
  between: readonly [string, string];
  /** Their tie, with what is listed already. */
  tie: ChainTieFragment;
}

/** The id of something shared; an agreement is told by its title. */
export function workId({ project, cluster, agreement }: SharedWorkFragment): string {
  return project?.id ?? cluster?.id ?? agreement?.title ?? '';
}

/** The rest of what two share, under the conditions of the page; asked for only here, as few want to see it. */
export function RestOfTie({ between: [from, to], tie }: Props) {
  const { t } = useTranslation();
  const moreShared = useMoreShared();
  const [question] = useWayQuestion();
  const { meant } = useMeant(question);
  const collaborations = wayVariables(question, meant, useLanguage())?.collaborations ?? null;
  const { data, error, refetch } = useUnaskedAnswer(WholeTieDocument, { from, to, collaborations });
  if (error) return <Problem error={error} onRetry={refetch} />;
  const whole = data?.partnershipPaths?.paths[0]?.ties[0]?.collaborations;
  if (!whole) return <li className="quiet">{t('layout.waiting')}</li>;
  const shown = new Set(tie.collaborations.map(workId));
  const rest = whole.filter((shared) => !shown.has(workId(shared)));
  const more = moreShared({ ...tie, collaborations: [...tie.collaborations, ...rest] });
  return (
    <>
      {runningFirst(rest).map((shared) => (
        <SharedWork key={workId(shared)} shared={shared} />
      ))}
      {more !== '' && <li className="quiet">{more}</li>}
    </>
  );
}
