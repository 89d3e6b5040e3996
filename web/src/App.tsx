import { type ComponentType, lazy } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Route, Switch, useLocation } from 'wouter';
import { FindAWayPage } from './findAWay/FindAWayPage.tsx';
import { LOCALES } from './language/Language.ts';
import { useLanguage } from './language/useLanguage.ts';
import { Layout } from './layout/Layout.tsx';
import { NotFoundPage } from './layout/NotFoundPage.tsx';

/** Every page by its address; the server knows the same addresses. */
const PAGES: readonly [address: string, page: ComponentType][] = [
  ['/', FindAWayPage],
  [
    '/organisation/:id',
    lazy(async () => ({ default: (await import('./organisation/OrganisationPage.tsx')).OrganisationPage })),
  ],
  ['/data', lazy(async () => ({ default: (await import('./data/DataPage.tsx')).DataPage }))],
  ['/funding', lazy(async () => ({ default: (await import('./funding/FundingPage.tsx')).FundingPage }))],
  ['/project/:id', lazy(async () => ({ default: (await import('./project/ProjectPage.tsx')).ProjectPage }))],
];

/** All pages in their frame. */
export function App() {
  const [, navigate] = useLocation();
  return (
    <I18nProvider locale={LOCALES[useLanguage()]}>
      <RouterProvider navigate={navigate}>
        <Layout>
          <Switch>
            {PAGES.map(([address, page]) => (
              <Route key={address} path={address} component={page} />
            ))}
            <Route component={NotFoundPage} />
          </Switch>
        </Layout>
      </RouterProvider>
    </I18nProvider>
  );
}
