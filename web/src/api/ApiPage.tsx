import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { useLanguage } from '../language/useLanguage.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { later } from '../layout/later.ts';
import { PartFailed } from '../layout/PartFailed.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { STARTERS } from './starters.ts';
import lists from '../layout/lists.module.css';
import page from '../layout/page.module.css';

const Workbench = later(async () => (await import('./Workbench.tsx')).Workbench);

/** The page "API": an editor for questions, and a dozen to start from. */
export function ApiPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const heading = usePageTitle(t('layout.api'));
  const [search, setSearch] = useSearchParams();
  const starter = search.get('start');
  const query = search.get('query') ?? STARTERS.find(({ id }) => id === starter)?.query ?? STARTERS[0].query;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('api.heading')}
      </h1>
      <p className="lead">{t('api.lead')}</p>
      <div className={page.page}>
        <section aria-labelledby="starters-heading">
          <h2 id="starters-heading">{t('api.starters')}</h2>
          <ul className={lists.columns}>
            {STARTERS.map(({ id, name }) => (
              <li key={id}>
                <AppLink href={`/api?start=${id}`} {...(starter === id && { 'aria-current': 'true' })}>
                  {name[language]}
                </AppLink>
              </li>
            ))}
          </ul>
        </section>
        <ErrorBoundary fallback={(error) => <PartFailed error={error} />}>
          <Suspense fallback={<Waiting />}>
            <Workbench
              key={starter}
              query={query}
              variables={search.get('variables') ?? ''}
              onAsk={(asked, variables) =>
                setSearch(
                  () =>
                    new URLSearchParams([
                      ...(starter === null ? [] : [['start', starter]]),
                      ['query', asked],
                      ...(variables.trim() === '' ? [] : [['variables', variables]]),
                    ]),
                  { replace: true },
                )
              }
            />
          </Suspense>
        </ErrorBoundary>
      </div>
    </>
  );
}
