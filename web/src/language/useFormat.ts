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
  /** `2026-01-31`, written out. */
  day(day: string): string;
}

/** Gives the format of the reader's language. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatFor(LOCALES[language]), [language]);
}

/** Creates the format of a locale. */
export function formatFor(locale: string): Format {
  const number = new Intl.NumberFormat(locale);
  const hundredth = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    number: (value) => number.format(value),
    ofHundred: (value) => {
      if (value > 0 && value < 0.005) return '<1';
      return value > 0.995 && value < 1 ? '>99' : hundredth.format(value * 100);
    },
    money: (euro) => money.format(euro),
    day: (text) => day.format(new Date(`${text}T00:00:00Z`)),
  };
}
