import { useTranslation } from 'react-i18next';
import { consortiumAddress } from '../consortium/ConsortiumQuestion.ts';
import { projectName } from '../consortium/projectName.ts';
import { More } from '../facts/More.tsx';
import { SaveAs } from '../facts/SaveAs.tsx';
import { CallsThatFitDocument, type FittingCallFragment } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress, pageAddress, projectAddress } from '../layout/addresses.ts';
import { useShown } from '../layout/useShown.ts';
import { Problem } from '../layout/Problem.tsx';
import { Waiting } from '../layout/Waiting.tsx';
import styles from './call.module.css';
import type { FitConditions } from './CallsQuestion.ts';
import { CallState } from './CallState.tsx';

interface Props {
  /** The conditions of the list beside it. */
  kept: FitConditions;
}

/** Calls shown at first, more at each press, and the most that the endpoint gives. */
const [FIRST, STEP, MOST] = [3, 10, 100];
/** Partners that are told of a call. */
const MOST_PARTNERS = 3;

/** The calls of the list that fit the home organisation best, each with its reasons; nothing where none are loaded. */
export function CallsThatFit({ kept }: Props) {
  const { t } = useTranslation();
  const { day, number } = useFormat();
  const language = useApiLanguage();
  const [shown, showMore] = useShown('fit', FIRST, STEP);
  const { data, error, refetch } = useUnaskedAnswer(CallsThatFitDocument, {
    first: Math.min(shown, MOST),
    ...kept,
  });
  if (error) return <Problem error={error} onRetry={refetch} />;
  if (!data) return <Waiting />;
  const found = data.callsFor;
  if (!found || found.copiedOn === null) return null;
  const { projectCount, comparedCount, copiedOn } = found;
  const counts = { count: projectCount, number: number(projectCount), calls: number(comparedCount) };
  return (
    <section className={styles.fitting} aria-labelledby="fitting-heading">
      <h2 id="fitting-heading">{t('calls.fit')}</h2>
      <p className="quiet">{t('calls.fitHow', { ...counts, day: day(copiedOn) })}</p>
      {found.matches.length === 0 && <p>{t('calls.noneFits')}</p>}
      <ol>
        {found.matches.map((match) => (
          <Match key={match.call.id} match={match} />
        ))}
      </ol>
      {found.matches.length === MOST && found.totalCount > MOST && (
        <p className="quiet">{t('list.shown', { shown: number(MOST), total: number(found.totalCount) })}</p>
      )}
      <More shown={found.matches.length} total={Math.min(found.totalCount, MOST)} onMore={showMore} />
      {found.matches.length > 0 && (
        <SaveAs name="callsFor" given={{ ...kept, language }} formats={['ics', 'csv', 'json']} />
      )}
    </section>
  );
}

function Match({ match }: { match: FittingCallFragment }) {
  const { call, closest } = match;
  const { t } = useTranslation();
  return (
    <li>
      <AppLink className={styles.title} href={pageAddress('call', call.id)} {...(call.title && { lang: 'en' })}>
        {call.title ?? call.code}
      </AppLink>
      <When match={match} />
      {closest.length > 0 && (
        <div>
          {t('calls.like')}
          <ul>
            {closest.map(({ project, words }) => (
              <li key={project.id}>
                <AppLink href={projectAddress(project.id)}>{projectName(project)}</AppLink>
                <Words words={words} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <PastWork match={match} />
      {match.unknown.length > 0 && (
        <div className="quiet">
          {t('calls.unknown', { what: match.unknown.map((one) => t(`calls.notKnown.${one}`)).join(', ') })}
        </div>
      )}
      <AppLink
        className="no-print"
        href={consortiumAddress(call.id)}
        aria-label={`${t('consortium.form')}: ${call.title ?? call.code}`}
      >
        {t('consortium.form')}
      </AppLink>
    </li>
  );
}

function When({ match: { call, status, deadline, daysLeft } }: { match: FittingCallFragment }) {
  const { t } = useTranslation();
  const { day, number } = useFormat();
  const isSoon = daysLeft !== null && daysLeft < 100;
  return (
    <div>
      <CallState status={status} />
      {status === 'FORTHCOMING' && call.openingDate && ` · ${t('call.opensOn', { day: day(call.openingDate) })}`}
      {' · '}
      {deadline === null ? t('calls.noDeadline') : t('call.until', { day: day(deadline) })}
      {isSoon && ` · ${t('call.daysLeft', { count: daysLeft, number: number(daysLeft) })}`}
    </div>
  );
}

/** Words that a project shares with the call, which is in English. */
function Words({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <span className="quiet">
      {': '}
      <span lang="en">{words.join(', ')}</span>
    </span>
  );
}

/** Own projects and partners in the same part of the programme, or in calls of the family; of partners those closest to the call. */
function PastWork({ match }: { match: FittingCallFragment }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { experienceCount: own, partnerCount, partners } = match;
  return (
    <>
      {partnerCount > 0 && (
        <div>
          {t('calls.partners', { count: partnerCount, number: number(partnerCount) })}
          <ul>
            {partners.slice(0, MOST_PARTNERS).map((partner) => (
              <ClosePartner key={partner.organisation.id} partner={partner} />
            ))}
          </ul>
        </div>
      )}
      {own > 0 && <div className="quiet">{t('calls.experience', { count: own, number: number(own) })}</div>}
    </>
  );
}

function ClosePartner({
  partner: { organisation, projects, words },
}: {
  partner: FittingCallFragment['partners'][number];
}) {
  const nameOf = useNames();
  const [closest] = projects;
  return (
    <li>
      <AppLink href={organisationAddress(organisation.id)}>{nameOf(organisation)}</AppLink>
      {closest && (
        <>
          {' · '}
          <AppLink href={projectAddress(closest.id)}>{projectName(closest)}</AppLink>
          <Words words={words} />
        </>
      )}
    </li>
  );
}
