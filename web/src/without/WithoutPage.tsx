import { useTranslation } from 'react-i18next';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress } from '../layout/addresses.ts';
import { More } from '../facts/More.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { WithoutDocument, type WithoutQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { usePageId } from '../layout/usePageId.ts';
import { useShown } from '../layout/useShown.ts';
import { LostWaysTable, ORDER } from './LostWaysTable.tsx';
import { ProjectsLeft } from './ProjectsLeft.tsx';
import { MOST_IN_FILE, SaveLostWays } from './SaveLostWays.tsx';
import { useWithoutWords } from './useWithoutWords.ts';
import styles from './without.module.css';

/** The most ways that the endpoint gives at once. */
const MOST = 100;

/** The page of what we lose where an organisation leaves. */
export function WithoutPage() {
  const id = usePageId();
  return <WithoutOf key={id} id={id} />;
}

function WithoutOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const words = useWithoutWords();
  const nameOf = useNames();
  const language = useApiLanguage();
  const [ways, moreWays] = useShown('first', 10, 20);
  const variables = { id, first: Math.min(ways, MOST), language };
  const answer = useAnswer(WithoutDocument, variables);
  const { organisation, withoutOrganisation: found } = answer.data ?? {};
  const name = organisation ? nameOf(organisation) : '';
  const title = organisation ? words('ofName', { name }) : words('heading');
  return (
    <PageFrame name={title} none={t('organisation.none')} answer={answer} id={id}>
      {organisation && found && (
        <section aria-label={title} aria-busy={answer.isPlaceholderData} className={styles.found}>
          <Answer {...{ found, organisation, name }} />
          {found.projectCount > 0 && <ProjectsLeft id={id} total={found.projectCount} />}
          {found.lostWays.length > 0 && (
            <>
              <h2>{words('ways')}</h2>
              <p id={ORDER} className={`quiet ${styles.order}`}>
                {words('order')}
              </p>
              <LostWaysTable id={id} ways={found.lostWays} />
              <MoreWays shown={found.lostWays.length} total={found.lostCount} onMore={moreWays} />
              <SaveLostWays {...{ id, title }} />
            </>
          )}
          <QueryBehind document={WithoutDocument} variables={variables} />
        </section>
      )}
    </PageFrame>
  );
}

interface AnswerProps {
  found: NonNullable<WithoutQuery['withoutOrganisation']>;
  organisation: NonNullable<WithoutQuery['organisation']>;
  name: string;
}

/** The answer in a sentence, and what its words mean; where nothing can be lost, the reason. */
function Answer({ found, organisation, name }: AnswerProps) {
  const words = useWithoutWords();
  const { number } = useFormat();
  const { leavingCount, partnerCount, reached, lostCount, projectCount, failingProjectCount, report } = found;
  if (leavingCount === 0) return <p>{words('us')}</p>;
  if (partnerCount === 0)
    return (
      <>
        <p className={styles.answer}>{words('strangers', { name })}</p>
        {report.note !== null && <p className="quiet">{report.note}</p>}
      </>
    );
  const ofProjects = { count: failingProjectCount, number: number(failingProjectCount), of: number(projectCount) };
  function saidOfProjects(): string {
    if (projectCount === 0) return words('noProject');
    return words(projectCount === 1 ? 'oneProject' : 'projects', ofProjects);
  }
  return (
    <>
      <p className={styles.answer}>
        {words('without')}{' '}
        <strong>
          <AppLink href={organisationAddress(organisation.id)}>{words('theName', { name })}</AppLink>
        </strong>{' '}
        {words('lost', { count: lostCount, number: number(lostCount), of: number(reached) })}; {saidOfProjects()}
      </p>
      <p className={`quiet ${styles.reach}`}>{words('reach', { name })}</p>
    </>
  );
}

/** Says how many ways are shown, shows more as long as the endpoint gives them at once, and says where page and file end. */
function MoreWays({ shown, total, onMore }: { shown: number; total: number; onMore: () => void }) {
  const words = useWithoutWords();
  const { number } = useFormat();
  const cut = { number: number(MOST), of: number(total), file: number(MOST_IN_FILE) };
  return (
    <>
      {shown < MOST && <More shown={shown} total={Math.min(total, MOST)} onMore={onMore} />}
      {total > MOST && <p className="quiet">{words(total > MOST_IN_FILE ? 'cutBoth' : 'cut', cut)}</p>}
    </>
  );
}
