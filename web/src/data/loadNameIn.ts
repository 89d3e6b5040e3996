import type { TFunction } from 'i18next';
import { loadWords } from './loadWords.en.ts';

/** Stands between the names of datasets that were loaded at once, as loads are stored. */
const BETWEEN = ', ';

/** The datasets of regions, one of each country. */
const REGIONS_OF = /^regions:[A-Z]{2}$/;

/**
 * Says what a load brought, by the names of its datasets, regions of several countries at once; a name that has no words
 * stands as it is. Feeds say the same: a test compares both.
 */
export function loadNameIn(t: TFunction<'loads'>, source: string): string {
  const nameOf = (dataset: string): string => {
    const [kind = '', ...of] = dataset.split(':');
    // A name has colons, which are no namespaces.
    const key = (Object.hasOwn(loadWords, dataset) ? dataset : kind) as 'curated';
    return t(key, { nsSeparator: false, of: of.at(-1), defaultValue: dataset });
  };
  const datasets = source.split(BETWEEN);
  const count = datasets.filter((one) => REGIONS_OF.test(one)).length;
  const names = datasets.map((one) => (count > 1 && REGIONS_OF.test(one) ? t('regionsOf', { count }) : nameOf(one)));
  return [...new Set(names)].join(' · ');
}
