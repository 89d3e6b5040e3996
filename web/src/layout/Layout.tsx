import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type MouseEvent, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useRoute, useSearch } from 'wouter';
import { ask } from '../graphql/ask.ts';
import { HomeDocument } from '../graphql/generated.ts';
import { useIsLoading } from '../graphql/loading.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { AppLink } from './AppLink.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { later } from './later.ts';
import { PageFailed } from './PageFailed.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { Waiting } from './Waiting.tsx';
import styles from './Layout.module.css';

const ListsLink = later(async () => (await import('../kept/ListsLink.tsx')).ListsLink);

/** Time between two looks whether a load has ended. Milliseconds. */
const LOOK_EVERY = 10_000;

/** The frame of every page: a link past the menu, the menu, the language and the foot. It stays when a page fails. */
export function Layout({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const [address] = useLocation();
  const search = useSearch();
  useKeptFocus(main);
  function skip(event: MouseEvent): void {
    // A list that was sent may stand behind the # of the address.
    event.preventDefault();
    main.current?.focus();
  }
  return (
    <>
      <a className={`${styles.skip} no-print`} href="#main" onClick={skip}>
        {t('layout.skip')}
      </a>
      <header className={`${styles.top} no-print`}>
        <div className={styles.row}>
          <AppLink className={styles.brand} href="/">
            <img src="/icon.svg" alt="" width="28" height="28" />
            <span className={styles.product}>{t('layout.product')}</span>
          </AppLink>
          <ErrorBoundary fallback={() => <AppLink href="/search">{t('search.everything')}</AppLink>}>
            <SearchBox />
          </ErrorBoundary>
          <div className={styles.lists}>
            <Lists />
          </div>
          <Menu address={`${address}?${search}`} />
        </div>
      </header>
      <main className={styles.main} id="main" ref={main} tabIndex={-1}>
        <Loading />
        <ErrorBoundary of={address} fallback={(error) => <PageFailed error={error} />}>
          <Suspense fallback={<Waiting />}>{children}</Suspense>
        </ErrorBoundary>
      </main>
      <footer className={`${styles.foot} no-print`}>
        <p>
          {t('layout.foot')} <AppLink href="/api">{t('layout.api')}</AppLink>
        </p>
      </footer>
    </>
  );
}

/** The pages and the languages; on a telephone behind a button, until another page is shown. */
function Menu({ address }: { address: string }) {
  const { t } = useTranslation();
  // The page on which it was opened.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === address;
  // Back does not open it again.
  if (openAt !== null && !open) setOpenAt(null);
  const button = useRef<HTMLButtonElement>(null);
  function onKey({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || !open) return;
    setOpenAt(null);
    button.current?.focus();
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.menu}
        aria-expanded={open}
        onClick={() => setOpenAt(open ? null : address)}
        onKeyDown={onKey}
      >
        <span className={styles.bars} aria-hidden="true" />
        <span className={styles.hidden}>{t('layout.openMenu')}</span>
      </button>
      <div className={open ? styles.open : styles.closed} onKeyDown={onKey} onClick={() => setOpenAt(null)}>
        <nav aria-label={t('layout.menu')}>
          <MenuEntry href="/">{t('layout.ways')}</MenuEntry>
          <MenuEntry href="/organisations">{t('layout.organisations')}</MenuEntry>
          <MenuEntry href="/projects">{t('layout.projects')}</MenuEntry>
          <MenuEntry href="/calls">{t('layout.calls')}</MenuEntry>
          <MenuEntry href="/funding">{t('layout.funding')}</MenuEntry>
          <MenuEntry href="/data">{t('layout.data')}</MenuEntry>
        </nav>
        <div className={styles.languages}>
          <LanguageSwitch />
        </div>
      </div>
    </>
  );
}

/** Leads to the lists of one's own, with their number once the code that counts them is here. */
function Lists() {
  const { t } = useTranslation();
  const plain = <AppLink href="/kept">{t('layout.lists')}</AppLink>;
  return (
    <ErrorBoundary fallback={() => plain}>
      <Suspense fallback={plain}>
        <ListsLink />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Says that a load is writing, whatever page is open: counts and lists change meanwhile. */
function Loading() {
  const { t } = useTranslation();
  const isLoading = useIsLoading();
  useFreshAnswers(isLoading);
  return (
    <div aria-live="polite" className="no-print">
      {isLoading && <p className={styles.loading}>{t('layout.loading')}</p>}
    </div>
  );
}

/** Looks now and then whether the load has ended, and then asks again for what was shown of it meanwhile. */
function useFreshAnswers(isLoading: boolean): void {
  const questions = useQueryClient();
  useEffect(() => {
    if (!isLoading) return;
    const looks = setInterval(() => void ask(HomeDocument, {}).catch(() => undefined), LOOK_EVERY);
    return () => {
      clearInterval(looks);
      void questions.invalidateQueries();
    };
  }, [isLoading, questions]);
}

function MenuEntry({ href, children }: { href: string; children: ReactNode }) {
  const [here] = useRoute(href);
  return (
    <AppLink href={href} {...(here && { 'aria-current': 'page' })}>
      {children}
    </AppLink>
  );
}
