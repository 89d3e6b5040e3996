import type { DataDaysFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useLoadName } from './useLoadName.ts';
import { useTakeAwayWords } from './useTakeAwayWords.ts';
import lists from '../layout/lists.module.css';
import styles from './DataDays.module.css';

/** The datasets of regions, one of each country, are one line. */
const REGIONS_OF = /^regions:[A-Z]{2}$/;
/** The most loads that the endpoint gives. */
const MOST_LOADS = 1_000;
/** Stands between the names of datasets that were loaded at once. */
const BETWEEN = ', ';

/** Of each kind of data the day of the copy that was read, and of its newest load, the newest copy first. */
export function DataDays({ newest, sources }: DataDaysFragment) {
  const t = useTakeAwayWords();
  const nameOf = useLoadName();
  const { day, number } = useFormat();
  const lines = daysOf(newest, sources);
  const said = (first: string | null, last: string): string =>
    first === null || first === last
      ? t('copyOf', { day: day(last) })
      : t('copiesOf', { first: day(first), last: day(last) });
  if (lines.length === 0) return null;
  return (
    <div className={styles.days}>
      <h2 id="days-heading">{t('days')}</h2>
      <ul className={lists.findings} aria-labelledby="days-heading">
        {lines.map(({ datasets, loadedOn, firstCopiedOn, copiedOn }) => (
          <li key={datasets}>
            <strong>{nameOf(datasets)}</strong>: {copiedOn === null ? t('ownDays') : said(firstCopiedOn, copiedOn)}
            <span className="quiet"> · {t('loadedOn', { day: day(loadedOn) })}</span>
          </li>
        ))}
      </ul>
      {newest.length === MOST_LOADS && <p className="quiet">{t('onlyLoads', { number: number(MOST_LOADS) })}</p>}
    </div>
  );
}

interface Line {
  /** Between commas, as loads are stored. */
  datasets: string;
  loadedOn: string;
  /** Null where no one copy was read. */
  copiedOn: string | null;
  /** The day of the oldest, where several were read. */
  firstCopiedOn: string | null;
}

/** A line for each dataset, those of regions together. */
function daysOf(loads: DataDaysFragment['newest'], sources: DataDaysFragment['sources']): Line[] {
  const loadedOn = new Map<string, string>();
  for (const { source, at } of loads)
    for (const dataset of source.split(BETWEEN)) if (!loadedOn.has(dataset)) loadedOn.set(dataset, at.slice(0, 10));
  const groups = new Map<string, string[]>();
  for (const dataset of loadedOn.keys()) {
    const key = REGIONS_OF.test(dataset) ? 'regions' : dataset;
    groups.set(key, [...(groups.get(key) ?? []), dataset]);
  }
  return [...groups.values()]
    .map((datasets) => {
      const copied = datasets.flatMap((one) => copies(one, sources)).sort();
      return {
        datasets: datasets.join(BETWEEN),
        loadedOn: newestOf(datasets.map((one) => loadedOn.get(one) ?? '')) ?? '',
        copiedOn: copied.at(-1) ?? null,
        firstCopiedOn: copied[0] ?? null,
      };
    })
    .sort((a, b) => (b.copiedOn ?? '').localeCompare(a.copiedOn ?? ''));
}

/** The days of the copies of a dataset: its source is called as it is, or several are with a word behind. */
function copies(dataset: string, sources: DataDaysFragment['sources']): string[] {
  const id = `source:${dataset}`;
  return sources.flatMap((one) => (one.id === id || one.id.startsWith(`${id}:`) ? (one.copiedOn ?? []) : []));
}

function newestOf(days: readonly string[]): string | null {
  return [...days].sort().at(-1) ?? null;
}
