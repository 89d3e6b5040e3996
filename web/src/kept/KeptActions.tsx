import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareAddress, MOST } from '../compare/compareAddress.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { fileName, offerFile } from '../controls/offerFile.ts';
import { Tick } from '../controls/Tick.tsx';
import { DEFAULT_QUESTION, writeWayQuestion } from '../findAWay/WayQuestion.ts';
import { DEFAULT_FUNDING, writeFundingQuestion } from '../funding/FundingQuestion.ts';
import { doorsAddress } from '../group/GroupQuestion.ts';
import { useFormat } from '../language/useFormat.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { listAddress } from '../list/ListQuestion.ts';
import { newToAddress } from '../newToUs/NewQuestion.ts';
import { writeCsv } from './keptCsv.ts';
import { type SentList, writeLink } from './keptLink.ts';
import { keptRows } from './keptRows.ts';
import { MOST_IN_LIST } from './keptStore.ts';
import type { Now } from './useKeptOrganisations.ts';
import { useKeptWords } from './useKeptWords.ts';
import { useToYou } from './useToYou.ts';
import lists from '../layout/lists.module.css';
import styles from './kept.module.css';

interface Props {
  list: SentList;
  /** Undefined until it is known. */
  now: ReadonlyMap<string, Now> | undefined;
  /** True of a list of this browser: to send it is the first thing that one does with it. */
  isOwn?: boolean;
}

/** All that can be done with a list: sent, taken for a start, a group or a comparison, and saved. */
export function KeptActions({ list, now, isOwn = false }: Props) {
  const t = useKeptWords();
  const ids = idsNow(list, now);
  return (
    <div className={`${styles.actions} no-print`}>
      <SendLink list={list} isPrimary={isOwn} />
      {ids.length > 0 && (
        <ul className={lists.buttons}>
          <Use href={`/?${writeWayQuestion({ ...DEFAULT_QUESTION, from: ids })}`}>{t('waysFrom')}</Use>
          <Use href={doorsAddress({ ids })}>{t('doors')}</Use>
          {ids.length > 1 && (
            <Use href={compareAddress(ids.slice(0, MOST))}>
              {ids.length > MOST ? t('compareFirst', { number: MOST }) : t('compare')}
            </Use>
          )}
        </ul>
      )}
      <ul className={lists.inline} aria-label={t('furtherUses')}>
        {ids.length > 0 && <OtherUses ids={ids} />}
        <li>
          <SaveCsv list={list} now={now} />
        </li>
      </ul>
    </div>
  );
}

/** The ids that those of a list have now, without those that are gone; until that is known, as they were kept. */
function idsNow({ entries }: SentList, now: Props['now']): string[] {
  const all = entries.flatMap(({ id }) => {
    const one = now?.get(id);
    return typeof one === 'string' ? [] : [one?.id ?? id];
  });
  return [...new Set(all)];
}

function Use({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <AppLink className="button" href={href}>
        {children}
      </AppLink>
    </li>
  );
}

/** The most that others can be new to. */
const MOST_WHOSE = 100;

function OtherUses({ ids }: { ids: readonly string[] }) {
  const t = useKeptWords();
  const organisations = ids;
  const others = [
    // The endpoint takes so many at once; of a longer list no part is as good as another.
    ...(ids.length <= MOST_WHOSE ? [{ href: newToAddress(ids), name: t('newTo.of') }] : []),
    { href: `/funding?${writeFundingQuestion({ ...DEFAULT_FUNDING, organisations })}`, name: t('funding') },
    { href: listAddress('organisations', { organisations }), name: t('figures') },
    { href: listAddress('projects', { organisations }), name: t('projects') },
    { href: `/?${writeWayQuestion({ ...DEFAULT_QUESTION, avoid: ids })}`, name: t('avoiding') },
  ];
  return others.map(({ href, name }) => (
    <li key={href}>
      <AppLink href={href}>{name}</AppLink>
    </li>
  ));
}

/** Longer addresses are cut by some mail programs. Characters. */
const LONG = 2_000;

/** Copies a link that holds the list; the notes are in it only where that is wanted. */
function SendLink({ list, isPrimary }: { list: SentList; isPrimary: boolean }) {
  const t = useKeptWords();
  const { number } = useFormat();
  const [withNotes, setWithNotes] = useState(false);
  const link = useLink(list, withNotes);
  const hasNotes = list.entries.some(({ note }) => note !== '');
  const isTooLong = list.entries.length > MOST_IN_LIST;
  return (
    <div className={styles.send}>
      {link === '' || isTooLong ? (
        <div>
          <button type="button" className={isPrimary ? 'button primary' : 'button'} disabled>
            {t('copyLink')}
          </button>
        </div>
      ) : (
        <CopyButton
          text={link}
          label={t('copyLink')}
          name={t('copyLinkOf', { name: list.name })}
          isPrimary={isPrimary}
          done={`${t('copied')}${hasNotes && !withNotes ? ` ${t('withoutNotes')}` : ''}`}
        />
      )}
      {hasNotes && <Tick label={t('withNotes')} chosen={withNotes} onChange={setWithNotes} />}
      {isTooLong && <p className={styles.warning}>{t('tooLong', { most: MOST_IN_LIST })}</p>}
      {!isTooLong && link.length > LONG && (
        <p className={styles.warning}>{t('long', { number: number(link.length) })}</p>
      )}
    </div>
  );
}

/** The address that holds a list; empty for the moment in which it is written, so that no other is copied. */
function useLink({ name, entries }: SentList, withNotes: boolean): string {
  const [written, setWritten] = useState<{ of: string; link: string } | null>(null);
  const all = entries.map(({ id, name: called, note }) => ({ id, name: called, note: withNotes ? note : '' }));
  const of = JSON.stringify({ name, entries: all });
  useEffect(() => {
    let isMeant = true;
    void writeLink(JSON.parse(of) as SentList).then((address) => {
      if (isMeant) setWritten({ of, link: `${location.origin}${address}` });
    });
    return () => {
      isMeant = false;
    };
  }, [of]);
  return written?.of === of ? written.link : '';
}

/** Saves the list as a spreadsheet, once all its cells are known. It is written here, so that no note leaves the browser. */
function SaveCsv({ list, now }: Omit<Props, 'isOwn'>) {
  const t = useKeptWords();
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { data: toYou } = useToYou(list.entries, now);
  const isKnown = list.entries.every(({ id }) => typeof now?.get(id) === 'string' || toYou?.has(id));
  function save(): void {
    const savedAt = new Date().toISOString();
    const rows = keptRows(list, {
      ...{ now, toYou, language, savedAt },
      kindName: (kind) => common(`organisationKind.${kind}`),
    });
    const file = new Blob([writeCsv(rows, language)], { type: 'text/csv' });
    offerFile(file, `${fileName(list.name)}-${savedAt.slice(0, 10)}.csv`);
  }
  return (
    <button type="button" className="link" aria-label={t('csvOf')} onClick={save} disabled={!isKnown}>
      {t('csv')}
    </button>
  );
}
