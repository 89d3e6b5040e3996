import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { keptAddress } from './keptAddress.ts';
import { KeptActions } from './KeptActions.tsx';
import { type LinkFault, readLink, type SentList } from './keptLink.ts';
import { KeptProblem } from './KeptProblem.tsx';
import { freeName, makeList, newListId, type NotKept, readKept } from './keptStore.ts';
import { KeptTable } from './KeptTable.tsx';
import { useKeptOrganisations } from './useKeptOrganisations.ts';
import { useKeptWords } from './useKeptWords.ts';
import styles from './kept.module.css';

/** The page of a list that a link holds. */
export function SharedListPage() {
  const read = useSent();
  if (read === null) return <Waiting />;
  return typeof read === 'string' ? <Faulty fault={read} /> : <Sent list={read} />;
}

/** The list of the address; null for the moment in which it is read. */
function useSent(): SentList | LinkFault | null {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  const [read, setRead] = useState<{ hash: string; list: SentList | LinkFault } | null>(null);
  useEffect(() => {
    let isMeant = true;
    void readLink(hash).then((list) => isMeant && setRead({ hash, list }));
    return () => {
      isMeant = false;
    };
  }, [hash]);
  return read?.hash === hash ? read.list : null;
}

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** Says what is wrong with a link, and what to do. */
function Faulty({ fault }: { fault: LinkFault }) {
  const t = useKeptWords();
  const title = t(`shared.${fault}`);
  const heading = usePageTitle(title);
  return (
    <div className="narrow">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{t(`shared.${fault}More`)}</p>
      <p>
        <AppLink href={keptAddress(null)}>{t('shared.mine')}</AppLink>
      </p>
    </div>
  );
}

/** A list that was sent: shown whole, to be used as it is or kept as one's own. */
function Sent({ list }: { list: SentList }) {
  const t = useKeptWords();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<NotKept | null>(null);
  const { entries } = list;
  const name = list.name.trim() === '' ? t('unnamed') : list.name;
  const heading = usePageTitle(t('shared.title', { name }));
  const { data: now, error, refetch } = useKeptOrganisations(entries.map(({ id }) => id));
  function keep(): void {
    const id = newListId();
    const met = makeList(id, freeName(name, readKept()), entries);
    setProblem(met);
    if (met === null) navigate(keptAddress(id));
  }
  return (
    <div className={styles.list}>
      <p className="quiet">{t('shared.heading')}</p>
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      <p className="quiet">
        {t('count', { count: entries.length, number: number(entries.length) })}. {t('shared.more')}
      </p>
      <p className="no-print">
        <button type="button" className="button primary" onClick={keep}>
          {t('shared.keep')}
        </button>
      </p>
      <KeptProblem problem={problem} />
      {error && <Problem error={error} onRetry={refetch} />}
      {entries.length === 0 && <p>{t('empty')}</p>}
      {entries.length > 0 && (
        <>
          <KeptActions list={{ name, entries }} now={now} />
          <KeptTable entries={entries} now={now} />
        </>
      )}
    </div>
  );
}
