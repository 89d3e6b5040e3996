import { useTranslation } from 'react-i18next';
import { runningFirst } from '../facts/runningFirst.ts';
import { SharedWork } from '../facts/SharedWork.tsx';
import { useMoreShared } from '../facts/useMoreShared.ts';
import { type ChainTieFragment, WholeTieDocument } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { Problem } from '../layout/Problem.tsx';
import { sharedId } from './inEveryWay.ts';
import { useMeant } from './useMeant.ts';
import { useWayQuestion } from './useWayQuestion.ts';
import { wayVariables } from './WayQuestion.ts';

interface Props {
  /** The ids of the two that are tied. */
  between: readonly [string, string];
  /** Their tie, with what is listed already. */
  tie: ChainTieFragment;
}

/**
 * The rest of what two share, under the conditions of the page; asked for only here, as few want to see it. Where a load in
 * between has untied the two, what is left is said as before one asked.
 */
export function RestOfTie({ between: [from, to], tie }: Props) {
  const { t } = useTranslation();
  const moreShared = useMoreShared();
  const [question] = useWayQuestion();
  const { meant } = useMeant(question);
  const collaborations = wayVariables(question, meant, useLanguage())?.collaborations ?? null;
  const { data, error, refetch } = useUnaskedAnswer(WholeTieDocument, { from, to, collaborations });
  if (error) return <Problem error={error} onRetry={refetch} />;
  if (!data) return <li className="quiet">{t('layout.waiting')}</li>;
  const whole = data.partnershipPaths?.paths[0]?.ties[0]?.collaborations ?? [];
  const shown = new Set(tie.collaborations.map(sharedId));
  const rest = whole.filter((shared) => !shown.has(sharedId(shared)));
  const more = moreShared({ ...tie, collaborations: [...tie.collaborations, ...rest] });
  return (
    <>
      {runningFirst(rest).map((shared) => (
        <SharedWork key={sharedId(shared)} shared={shared} />
      ))}
      {more !== '' && <li className="quiet">{more}</li>}
    </>
  );
}
