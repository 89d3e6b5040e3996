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
import { GuideLinks } from './guide/GuideLinks.tsx';
import { GUIDE_WORDS } from './guide/guideWords.ts';
import { STARTERS } from './starters.ts';
import lists from '../layout/lists.module.css';
import page from '../layout/page.module.css';

const Workbench = later(async () => (await import('./Workbench.tsx')).Workbench);

/** The page "API": how to ask, an editor for questions, and a dozen to start from. */
export function ApiPage() {
  const { t } = useTranslation();
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
        <Documentation />
        <Starters chosen={starter} />
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

/** Links to the pages that say how to ask, task by task. */
function Documentation() {
  const words = GUIDE_WORDS[useLanguage()];
  return (
    <section aria-labelledby="documentation-heading">
      <h2 id="documentation-heading">{words.heading}</h2>
      <p>{words.lead}</p>
      <GuideLinks />
      <p className={lists.more}>
        <AppLink href="/widget">{words.widget}</AppLink>
      </p>
    </section>
  );
}

function Starters({ chosen }: { chosen: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section aria-labelledby="starters-heading">
      <h2 id="starters-heading">{t('api.starters')}</h2>
      <ul className={lists.columns}>
        {STARTERS.map(({ id, name }) => (
          <li key={id}>
            <AppLink href={`/api?start=${id}`} {...(chosen === id && { 'aria-current': 'true' })}>
              {name[language]}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
