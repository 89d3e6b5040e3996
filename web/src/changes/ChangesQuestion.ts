import { inAddress } from '../layout/addresses.ts';

/** The times that one can look back over. */
export const PERIODS = ['month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** The question of the page of changes; all of it stands in the address. */
export interface ChangesQuestion {
  /** The ids of those to whom the changes matter; empty means home. */
  whose: readonly string[];
  /** Null: as far back as there are loads. */
  since: Period | null;
  /** 1 for the newest loads. */
  page: number;
}

/** Reads the question from the search of an address. */
export function readChangesQuestion(search: URLSearchParams): ChangesQuestion {
  return {
    whose: [...new Set(search.getAll('for').filter(Boolean))],
    since: PERIODS.find((period) => period === search.get('since')) ?? null,
    page: Math.max(1, Math.floor(Number(search.get('page'))) || 1),
  };
}

/** The address of a question: only what differs from the default. */
export function changesAddress({ whose, since, page }: ChangesQuestion): string {
  const words = [
    ...whose.map((id) => `for=${inAddress(id)}`),
    ...(since ? [`since=${since}`] : []),
    ...(page > 1 ? [`page=${page}`] : []),
  ];
  return words.length === 0 ? '/changes' : `/changes?${words.join('&')}`;
}

/** The day (`YYYY-MM-DD`) on which a time began that ends today: of a shorter month the last. */
export function firstDay(period: Period, today: Date): string {
  const day = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - MONTHS[period], 1));
  const lastOfMonth = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(today.getUTCDate(), lastOfMonth));
  return day.toISOString().slice(0, 10);
}

/** The address of the feed with the same news. */
export function feedAddress(
  format: 'atom' | 'json',
  { whose, list, language }: { whose: readonly string[]; list: readonly string[]; language: 'EN' | 'IT' },
): string {
  const named = (name: string, ids: readonly string[]) => ids.map((id) => `${name}=${inAddress(id)}`);
  const words = [...named('for', whose), ...named('list', list), `language=${language}`];
  return `/feed/changes.${format}?${words.join('&')}`;
}
