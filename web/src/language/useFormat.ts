import { useMemo } from 'react';
import { LOCALES } from './Language.ts';
import { useLanguage } from './useLanguage.ts';

/** Numbers, money and days as the reader writes them. */
export interface Format {
  number(value: number): string;
  /** 0 to 1, out of 100; what is nearly nothing or nearly certain is `<1` or `>99`. */
  ofHundred(value: number): string;
  /** Euro, cents only where there are any. */
  money(euro: number): string;
  /** Euro as short as they are read in a table: €12.1 bn, €572 M, €63.9 M, €831 k; 12,1 mld €. */
  shortMoney(euro: number): string;
  /** `2026-01-31`, written out. */
  day(day: string): string;
  /** `2026-01-31`, as its month and year. */
  month(day: string): string;
}

/** Gives the format of the reader's language. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatFor(LOCALES[language]), [language]);
}

/** Groups from four digits on: Italian would otherwise write 9417 beside 29.969. */
const GROUPED = { useGrouping: 'always' } as const;

/** Creates the format of a locale. */
export function formatFor(locale: string): Format {
  const number = new Intl.NumberFormat(locale, GROUPED);
  const hundredth = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const money = new Intl.NumberFormat(locale, {
    ...GROUPED,
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    number: (value) => number.format(value),
    ofHundred: (value) => {
      if (value > 0 && value < 0.005) return '<1';
      return value > 0.995 && value < 1 ? '>99' : hundredth.format(value * 100);
    },
    money: (euro) => money.format(euro),
    shortMoney: (euro) => shortMoney(euro, locale),
    day: (text) => ordinalFirst(day.format(new Date(`${text}T00:00:00Z`)), locale),
    month: (text) => month.format(new Date(`${text}T00:00:00Z`)),
  };
}

/** The first day of a month is an ordinal in Italian: `1º luglio 2026`. */
function ordinalFirst(day: string, locale: string): string {
  return locale.startsWith('it') ? day.replace(/^1 /, '1º ') : day;
}

/** Words behind an amount of so many euro, by language. */
const UNITS: Readonly<Record<string, readonly (readonly [euro: number, unit: string])[]>> = {
  en: [
    [1e9, 'bn'],
    [1e6, 'M'],
    [1e3, 'k'],
  ],
  it: [
    [1e9, 'mld'],
    [1e6, 'mln'],
    [1e3, 'mila'],
  ],
};

/** One decimal below a hundred millions or billions, none for thousands; under 1,000 whole euro. */
function shortMoney(euro: number, locale: string): string {
  const language = locale.slice(0, 2);
  // What would be rounded to a thousand of a unit is one of the next.
  const [size, unit] = UNITS[language]?.find(([one]) => Math.abs(euro) >= one * 0.9995) ?? [1, ''];
  const value = euro / size;
  const decimals = size >= 1e6 && Math.abs(value) < 99.95 ? 1 : 0;
  const number = new Intl.NumberFormat(locale, { ...GROUPED, maximumFractionDigits: decimals }).format(value);
  // Together, so that no line ends within an amount.
  const parts = language === 'it' ? [number, unit, '€'] : [`€${number}`, unit];
  return parts.filter(Boolean).join('\u00a0');
}
