import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Chips } from '../controls/Chips.tsx';
import { Choice } from '../controls/Choice.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { ChangesPageDocument, type ChangesPageQuery } from '../graphql/generated.ts';
import { useFewNames } from '../language/useFewNames.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { changesAddress, type ChangesQuestion, PERIODS } from './ChangesQuestion.ts';
import { Ending } from './Ending.tsx';
import { FollowLinks } from './FollowLinks.tsx';
import { LoadNews } from './LoadNews.tsx';
import { MovedCalls } from './MovedCalls.tsx';
import { MOST_TARGETS, useChanges } from './useChanges.ts';
import { useChangesWords } from './useChangesWords.ts';
import lists from '../layout/lists.module.css';
import page from '../layout/page.module.css';
import styles from './changes.module.css';

/** The page of what loads changed around us, or others; with what ends soon, and what is new since the last visit. */
export function ChangesPage() {
  const t = useChangesWords();
  const [, navigate] = useLocation();
  const { question, variables, found, error, refetch, isPlaceholderData, ...rest } = useChanges();
  const { whose } = question;
  const { most } = variables;
  const names = useOrganisationNames(whose);
  const few = useFewNames();
  const title = whose.length === 0 ? t('heading') : t('title', { names: few([...names.values()]) });
  const heading = usePageTitle(title);
  const { lastVisit, targets, olderPage, showMore } = rest;
  const change = (part: Partial<ChangesQuestion>) => navigate(changesAddress({ ...question, page: 1, ...part }));
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <Conditions question={question} names={names} onChange={change} />
      {error && <Problem error={error} onRetry={refetch} />}
      {!error && !found && <Waiting />}
      {found && (
        <div className={`${page.page} ${styles.found}`} aria-busy={isPlaceholderData}>
          <Head {...{ found, lastVisit, question, targets }} />
          <Ending {...found} />
          <Loads {...{ found, lastVisit, whose, most }}>
            {isCut(found, most) && showMore && (
              <button type="button" className="button" onClick={showMore}>
                {t('more')}
              </button>
            )}
            {question.page > 1 && (
              <AppLink href={changesAddress({ ...question, page: question.page - 1 })}>{t('newer')}</AppLink>
            )}
            {olderPage && <AppLink href={changesAddress({ ...question, page: olderPage })}>{t('older')}</AppLink>}
          </Loads>
          <MovedCalls moved={found.movedCalls} count={found.movedCallCount} />
          <QueryBehind document={ChangesPageDocument} variables={variables} />
        </div>
      )}
    </>
  );
}

type Found = NonNullable<ChangesPageQuery['changes']>;

interface ConditionsProps {
  question: ChangesQuestion;
  names: ReadonlyMap<string, string>;
  onChange: (part: Partial<ChangesQuestion>) => void;
}

/** Controls of those whose changes are shown, and of how far back. */
function Conditions({ question: { whose, since }, names, onChange }: ConditionsProps) {
  const t = useChangesWords();
  return (
    <div className={`${styles.conditions} no-print`}>
      <Chips
        label={t('chosen')}
        chips={[...names].map(([id, name]) => ({ id, name }))}
        onRemove={(id) => onChange({ whose: whose.filter((one) => one !== id) })}
      />
      <OrganisationPicker
        label={t('add')}
        placeholder={t('addHint')}
        chosen=""
        onChoose={(id) => onChange({ whose: [...new Set([...whose, id])] })}
      />
      <Choice
        label={t('period')}
        chosen={since ?? 'all'}
        choices={(['all', ...PERIODS] as const).map((id) => ({ id, name: t(`since.${id}`) }))}
        onChoose={(id) => onChange({ since: id === 'all' ? null : id })}
      />
    </div>
  );
}

interface HeadProps {
  found: Found;
  lastVisit: string | null;
  question: ChangesQuestion;
  /** All organisations on lists of one's own. */
  targets: readonly string[];
}

/** For whom, what is new since the last visit, the feeds, and what is left out. */
function Head({ found, lastVisit, question, targets }: HeadProps) {
  const t = useChangesWords();
  const { number } = useFormat();
  const nameOf = useNames();
  const few = useFewNames();
  return (
    <section aria-label={t('heading')}>
      <p className="lead">{t('lead', { names: few(found.for.map(nameOf)) })}</p>
      {lastVisit !== null && <Unseen {...{ found, lastVisit, question }} />}
      <FollowLinks whose={question.whose} list={targets.slice(0, MOST_TARGETS)} />
      {targets.length > MOST_TARGETS && <p className="quiet">{t('listsCut', { number: number(MOST_TARGETS) })}</p>}
      {found.unknown.length > 0 && (
        <p className="quiet">{t('listsGone', { count: found.unknown.length, number: number(found.unknown.length) })}</p>
      )}
    </section>
  );
}

interface UnseenProps extends Omit<HeadProps, 'targets'> {
  lastVisit: string;
}

/** The number of loads since the last visit, or the least it can be; nothing where what is shown does not tell. */
function Unseen({ found: { loads, loadCount }, lastVisit, question: { page: shown, since } }: UnseenProps) {
  const t = useChangesWords();
  const { day, number } = useFormat();
  const count = loads.filter(({ load }) => isSince(load.at, lastVisit)).length;
  // With none that was seen, older loads may be unseen too: of the next page, or before the time that is looked back over.
  const isLeast = count === loads.length && (loadCount > count || since !== null);
  if (shown > 1 || (isLeast && count === 0)) return null;
  const words = { count, number: number(count), day: day(lastVisit.slice(0, 10)) };
  return <p role="status">{t(count === 0 ? 'seen' : isLeast ? 'unseenLeast' : 'unseen', words)}</p>;
}

interface LoadsProps {
  found: Found;
  lastVisit: string | null;
  whose: readonly string[];
  most: number;
  /** Buttons that show more. */
  children: ReactNode;
}

/** All loads of the page, newest first. */
function Loads({ found, lastVisit, whose, most, children }: LoadsProps) {
  const t = useChangesWords();
  return (
    <section aria-labelledby="loads-heading">
      <h2 id="loads-heading">{t('loads')}</h2>
      {found.loads.length === 0 && <p>{t('noLoads')}</p>}
      {found.loads.map((one) => (
        <LoadNews
          key={one.load.id}
          news={one}
          isNew={isSince(one.load.at, lastVisit)}
          isOfSeveral={found.for.length > 1}
          {...{ whose, most }}
        />
      ))}
      <p className={`${lists.more} ${styles.more} no-print`}>{children}</p>
    </section>
  );
}

function isSince(at: string, lastVisit: string | null): boolean {
  return lastVisit !== null && Date.parse(at) > Date.parse(lastVisit);
}

/** True where any list holds fewer than there are. */
function isCut({ loads, ending, endingMemberships }: Found, most: number): boolean {
  const counted = [ending, ...loads.flatMap((one) => [one.newProjects, one.joinedProjects, one.endedProjects])];
  return (
    counted.some((one) => one !== null && one.projects.length < one.totalCount) ||
    endingMemberships.memberships.length < endingMemberships.totalCount ||
    loads.some(({ newWays }) => (newWays?.length ?? 0) > most) ||
    loads.some((one) => one.newPartners.length < (one.newPartnerCount ?? 0) || one.gone.length < (one.goneCount ?? 0))
  );
}
