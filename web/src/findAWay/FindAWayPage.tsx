import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import { StartingPointsDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { later } from '../layout/later.ts';
import { PartFailed } from '../layout/PartFailed.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { Conditions } from './Conditions.tsx';
import { Opening } from './Opening.tsx';
import { StartPicker } from './StartPicker.tsx';
import { useMeant } from './useMeant.ts';
import { useWayQuestion } from './useWayQuestion.ts';
import { countConditions } from './WayQuestion.ts';
import page from '../layout/page.module.css';
import styles from './FindAWayPage.module.css';

const Ways = later(async () => (await import('./Ways.tsx')).Ways);
const Suggestions = later(async () => (await import('./Suggestions.tsx')).Suggestions);

/** The first page: asks whom to reach and shows the ways there. */
export function FindAWayPage() {
  const { t } = useTranslation();
  const [question, change] = useWayQuestion();
  const { data: points, error, refetch } = useAnswer(StartingPointsDocument, {});
  const { to, avoid, only, from } = question;
  const names = useOrganisationNames(to === null ? [] : [to]);
  const name = to === null ? '' : (names.get(to) ?? '');
  const heading = usePageTitle(to === null ? t('layout.ways') : t('ways.titleTo', { name }));
  const { graph = null, clusters = [], countries = [] } = points ?? {};
  const known = useMeant(question);
  function reach(id: string): void {
    // Whom one reaches is neither a start nor in between.
    const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
    change({ to: id, avoid: others(avoid), only: others(only), from: others(from) });
  }
  return (
    <>
      <section className={to === null ? styles.ask : `${styles.ask} ${styles.asked}`} aria-labelledby="ask-heading">
        <h1 id="ask-heading" ref={heading} tabIndex={-1}>
          {t('ways.question')}
        </h1>
        <OrganisationPicker
          large={to === null}
          label={t('ways.reach')}
          placeholder={t('ways.reachHint')}
          chosen={name}
          onChoose={reach}
        />
        <StartPicker
          question={question}
          onChange={change}
          clusters={clusters}
          memberCount={known.meant.members?.length ?? null}
          home={graph?.home ?? null}
        />
        {(to !== null || countConditions(question) > 0) && (
          <Conditions question={question} onChange={change} countries={countries} />
        )}
      </section>
      {to === null ? (
        <div className={page.page}>
          <Opening graph={graph} error={error} onRetry={refetch} />
          <Later>
            <Suggestions home={graph?.home?.id ?? null} />
          </Later>
        </div>
      ) : (
        <Later>
          <Ways question={question} onChange={change} known={known} name={name} home={graph?.home?.id ?? null} />
        </Later>
      )}
    </>
  );
}

/** A part whose code comes when it is first shown. */
function Later({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary fallback={(error) => <PartFailed error={error} />}>
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
