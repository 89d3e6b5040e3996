import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName, offerFile } from '../controls/offerFile.ts';
import { TableSourceDocument, type TableSourceQuery } from '../graphql/generated.ts';
import { ask } from '../graphql/ask.ts';
import { type Cell, writeCsv } from '../kept/keptCsv.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useTableWords } from './useTableWords.ts';
import styles from './SaveAs.module.css';

interface Props {
  /** The name of the file. */
  name: string;
  /** Gives the whole table, its headings first. */
  load: () => Promise<readonly (readonly Cell[])[]>;
}

/** A button that saves a table as a spreadsheet: all its rows in words, and below in one line where they come from. */
export function SaveTable({ name, load }: Props) {
  const { t } = useTranslation();
  const words = useTableWords();
  const language = useLanguage();
  const sourceLine = useSourceLine();
  const [state, setState] = useState<'READY' | 'SAVING' | 'FAILED'>('READY');
  async function save(): Promise<void> {
    setState('SAVING');
    try {
      const [rows, { graph }] = await Promise.all([load(), ask(TableSourceDocument, {})]);
      const today = new Date().toISOString().slice(0, 10);
      const below = graph ? [[], [sourceLine(graph, today)]] : [];
      offerFile(
        new Blob([writeCsv([...rows, ...below], language)], { type: 'text/csv' }),
        `${fileName(name).slice(0, 80)} ${today}.csv`,
      );
      setState('READY');
    } catch {
      setState('FAILED');
    }
  }
  return (
    <p className={`${styles.save} no-print`}>
      <span className="quiet">{t('save.as')}</span>
      <button
        type="button"
        className="link"
        title={t('save.csv')}
        disabled={state === 'SAVING'}
        onClick={() => void save()}
      >
        CSV
      </button>
      {state === 'FAILED' && <span role="alert">{words('failed')}</span>}
    </p>
  );
}

type Graph = NonNullable<TableSourceQuery['graph']>;

/** Says in one line where a table comes from: its page, day and version, and whose data they are. */
function useSourceLine(): (graph: Graph, day: string) => string {
  const words = useTableWords();
  return ({ version, loadedAt, sources }, day) => {
    const open = sources.flatMap(({ publisher, licence }) =>
      licence === null ? [] : [publisher === null ? licence : `${publisher} (${licence})`],
    );
    const rest = sources.filter(({ licence }) => licence === null).length;
    const page = location.href.length <= 1_500 ? location.href : location.origin;
    return [
      words('source', { page, day, version, loaded: loadedAt.slice(0, 10) }),
      open.length > 0 && words('open', { publishers: [...new Set(open)].join('; ') }),
      rest > 0 && words('rest', { count: rest, number: rest }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}
