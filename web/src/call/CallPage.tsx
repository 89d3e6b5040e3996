import { useTranslation } from 'react-i18next';
import { AppLink } from '../layout/AppLink.tsx';
import { projectAddress } from '../layout/addresses.ts';
import { More } from '../facts/More.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Statements } from '../facts/Statements.tsx';
import { Years } from '../facts/Years.tsx';
import { CallPageDocument, type CallPageQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { usePageId } from '../layout/usePageId.ts';
import { useShown } from '../layout/useShown.ts';
import { CallFacts } from './CallFacts.tsx';
import { CallPartners } from './CallPartners.tsx';
import { IntoCalendar } from './IntoCalendar.tsx';
import { InEnglish } from './InEnglish.tsx';
import { consortiumAddress } from '../consortium/ConsortiumQuestion.ts';
import lists from '../layout/lists.module.css';
import styles from './call.module.css';

type Call = CallPageQuery['calls'][number];

/** The page of a call: what it asks for, when and how much, who of our partners worked in its programme, and who answered it. */
export function CallPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const [projects, showMore] = useShown('projects', 20, 100);
  const variables = { id, projects };
  const answer = useAnswer(CallPageDocument, variables);
  const call = answer.data?.calls[0];
  return (
    <PageFrame
      name={call ? (call.title ?? call.code) : t('call.some')}
      {...(call?.title && { nameLang: 'en' })}
      none={t('call.none')}
      answer={answer}
      id={id}
    >
      {call && (
        <>
          <InEnglish />
          <p className={`${lists.buttons} no-print`}>
            <AppLink className="button primary" href={consortiumAddress(call.id)}>
              {t('consortium.form')}
            </AppLink>
            <IntoCalendar call={call} />
          </p>
          <CallFacts call={call} />
          {call.programme && <CallPartners programme={call.programme} />}
          <Text heading={t('call.about')} text={call.description} />
          <Text heading={t('call.conditions')} text={call.conditions} />
          <Answered call={call} onMore={showMore} />
          <Statements sources={call.sources} statements={call.statements} />
          <QueryBehind document={CallPageDocument} variables={variables} />
        </>
      )}
    </PageFrame>
  );
}

/** A long text of the portal, in English, folded until it is wanted. */
function Text({ heading, text }: { heading: string; text: string | null }) {
  if (text === null) return null;
  return (
    <details className={styles.text}>
      <summary>{heading}</summary>
      <p lang="en">{text}</p>
    </details>
  );
}

function Answered({ call: { projectsConnection }, onMore }: { call: Call; onMore: () => void }) {
  const { t } = useTranslation();
  const { edges, totalCount } = projectsConnection;
  if (totalCount === 0) return null;
  return (
    <section aria-labelledby="answered-heading">
      <h2 id="answered-heading" tabIndex={-1}>
        {t('call.projects')}
      </h2>
      <ul className={lists.columns}>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <AppLink href={projectAddress(node.id)}>{node.acronym ?? node.title ?? node.id}</AppLink>{' '}
            <span className="quiet">
              <Years startDate={node.startDate} endDate={node.endDate} />
            </span>
          </li>
        ))}
      </ul>
      <More shown={edges.length} total={totalCount} onMore={onMore} />
    </section>
  );
}
