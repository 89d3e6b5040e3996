import { useTranslation } from 'react-i18next';
import { consortiumAddress } from '../consortium/ConsortiumQuestion.ts';
import { CommaLinks, type Linked } from '../facts/CommaLinks.tsx';
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
import { CallState } from './CallState.tsx';

/** Calls shown at first, more at each press, and the most that the endpoint gives. */
const [FIRST, STEP, MOST] = [3, 10, 100];

/** The open and forthcoming calls that fit the home organisation best, each with its reasons; nothing where none are loaded. */
export function CallsThatFit() {
  const { t } = useTranslation();
  const { day, number } = useFormat();
  const language = useApiLanguage();
  const [shown, showMore] = useShown('fit', FIRST, STEP);
  const { data, error, refetch } = useUnaskedAnswer(CallsThatFitDocument, { first: Math.min(shown, MOST) });
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
      {found.matches.length > 0 && <SaveAs name="callsFor" given={{ language }} formats={['ics', 'csv', 'json']} />}
    </section>
  );
}

function Match({ match }: { match: FittingCallFragment }) {
  const { call, closest, words, partners } = match;
  const { t } = useTranslation();
  const nameOf = useNames();
  const projects = closest.map(({ project: { id, acronym, title } }) => ({
    ...{ href: projectAddress(id), name: acronym ?? title ?? id },
  }));
  const known = partners.map(({ organisation }) => ({
    ...{ href: organisationAddress(organisation.id), name: nameOf(organisation) },
  }));
  return (
    <li>
      <AppLink className={styles.title} href={pageAddress('call', call.id)}>
        {call.title ?? call.code}
      </AppLink>
      <When match={match} />
      {projects.length > 0 && (
        <div>
          {t('calls.like')} <CommaLinks all={projects} />{' '}
          <span className="quiet">{t('calls.shared', { words: words.map(({ word }) => word).join(', ') })}</span>
        </div>
      )}
      <PastWork match={match} known={known} />
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

/** Own projects and partners in the same part of the programme, or in calls of the family. */
function PastWork({ match, known }: { match: FittingCallFragment; known: readonly Linked[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { experienceCount: own, partnerCount } = match;
  return (
    <>
      {own > 0 && <div>{t('calls.experience', { count: own, number: number(own) })}</div>}
      {partnerCount > 0 && (
        <div>
          {t('calls.partners', { count: partnerCount, number: number(partnerCount) })} <CommaLinks all={known} />
        </div>
      )}
    </>
  );
}
