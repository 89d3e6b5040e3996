import type { ComponentType } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Route, Switch, useLocation } from 'wouter';
import { FindAWayPage } from './findAWay/FindAWayPage.tsx';
import { LOCALES } from './language/Language.ts';
import { useLanguage } from './language/useLanguage.ts';
import { later } from './layout/later.ts';
import { Layout } from './layout/Layout.tsx';
import { NotFoundPage } from './layout/NotFoundPage.tsx';
import { PartLater } from './layout/PartLater.tsx';

/** Every page by its address; the server knows the same addresses. */
const PAGES: readonly [address: string, page: ComponentType][] = [
  ['/', FindAWayPage],
  ['/organisation/:id', later(async () => (await import('./organisation/OrganisationPage.tsx')).OrganisationPage)],
  ['/project/:id', later(async () => (await import('./project/ProjectPage.tsx')).ProjectPage)],
  ['/cluster/:id', later(async () => (await import('./entity/ClusterPage.tsx')).ClusterPage)],
  ['/programme/:id', later(async () => (await import('./entity/ProgrammePage.tsx')).ProgrammePage)],
  ['/funder/:id', later(async () => (await import('./entity/FunderPage.tsx')).FunderPage)],
  ['/country/:id', later(async () => (await import('./entity/CountryPage.tsx')).CountryPage)],
  ['/region/:id', later(async () => (await import('./entity/RegionPage.tsx')).RegionPage)],
  ['/field/:id', later(async () => (await import('./entity/FieldPage.tsx')).FieldPage)],
  ['/agreement/:id', later(async () => (await import('./agreement/AgreementPage.tsx')).AgreementPage)],
  ['/call/:id', later(async () => (await import('./call/CallPage.tsx')).CallPage)],
  ['/call/:id/consortium', later(async () => (await import('./consortium/ConsortiumPage.tsx')).ConsortiumPage)],
  ['/call/:id/consortium/letter', later(async () => (await import('./consortium/LetterPage.tsx')).LetterPage)],
  ['/consortium', later(async () => (await import('./consortium/ConsortiumPage.tsx')).WordsConsortiumPage)],
  ['/consortium/letter', later(async () => (await import('./consortium/LetterPage.tsx')).WordsLetterPage)],
  ['/doors', later(async () => (await import('./doors/DoorsPage.tsx')).DoorsPage)],
  ['/new', later(async () => (await import('./newToUs/NewPage.tsx')).NewPage)],
  ['/changes', later(async () => (await import('./changes/ChangesPage.tsx')).ChangesPage)],
  ['/compare', later(async () => (await import('./compare/ComparePage.tsx')).ComparePage)],
  ['/without/:id', later(async () => (await import('./without/WithoutPage.tsx')).WithoutPage)],
  ['/kept', later(async () => (await import('./kept/KeptPage.tsx')).KeptPage)],
  ['/kept/shared', later(async () => (await import('./kept/SharedListPage.tsx')).SharedListPage)],
  ['/letter', later(async () => (await import('./findAWay/WayLetterPage.tsx')).WayLetterPage)],
  ['/explore/:id', later(async () => (await import('./explore/ExplorePage.tsx')).ExplorePage)],
  ['/brief/:id', later(async () => (await import('./brief/BriefPage.tsx')).BriefPage)],
  ['/organisations', later(async () => (await import('./list/OrganisationsPage.tsx')).OrganisationsPage)],
  ['/projects', later(async () => (await import('./list/ProjectsPage.tsx')).ProjectsPage)],
  ['/calls', later(async () => (await import('./call/CallsPage.tsx')).CallsPage)],
  ['/search', later(async () => (await import('./search/SearchPage.tsx')).SearchPage)],
  ['/funding', later(async () => (await import('./funding/FundingPage.tsx')).FundingPage)],
  ['/api', later(async () => (await import('./api/ApiPage.tsx')).ApiPage)],
  ['/api/guide/:id?', later(async () => (await import('./api/guide/GuidePage.tsx')).GuidePage)],
  ['/widget', later(async () => (await import('./widget/WidgetPage.tsx')).WidgetPage)],
  ['/data', later(async () => (await import('./data/DataPage.tsx')).DataPage)],
  ['/data/:id', later(async () => (await import('./data/CasesPage.tsx')).CasesPage)],
];

const Embedded = later(async () => (await import('./widget/EmbeddedWays.tsx')).EmbeddedWays);

/** All pages in their frame; what stands in a frame of another site has none. */
export function App() {
  const [, navigate] = useLocation();
  return (
    <I18nProvider locale={LOCALES[useLanguage()]}>
      <RouterProvider navigate={navigate}>
        <Switch>
          <Route path="/embed/ways">
            <PartLater>
              <Embedded />
            </PartLater>
          </Route>
          <Route>
            <Pages />
          </Route>
        </Switch>
      </RouterProvider>
    </I18nProvider>
  );
}

function Pages() {
  return (
    <Layout>
      <Switch>
        {PAGES.map(([address, page]) => (
          <Route key={address} path={address} component={page} />
        ))}
        <Route component={NotFoundPage} />
      </Switch>
    </Layout>
  );
}
