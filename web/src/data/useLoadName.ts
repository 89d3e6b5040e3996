import { useOwnWords } from '../language/useOwnWords.ts';
import { loadWords as en } from './loadWords.en.ts';
import { loadWords as it } from './loadWords.it.ts';

/** Stands between the names of datasets that were loaded at once, as loads are stored. */
const BETWEEN = ', ';

/** The datasets of regions, one of each country. */
const REGIONS_OF = /^regions:[A-Z]{2}$/;

/** Gives what a load brought in words, by the names of its datasets, regions of several countries at once; a name that has no words as it is. */
export function useLoadName(): (source: string) => string {
  const t = useOwnWords('loads', { en, it });
  const nameOf = (dataset: string): string => {
    const [kind = '', ...of] = dataset.split(':');
    // A name has colons, which are no namespaces.
    const key = (Object.hasOwn(en, dataset) ? dataset : kind) as 'curated';
    return t(key, { nsSeparator: false, of: of.at(-1), defaultValue: dataset });
  };
  return (source) => {
    const datasets = source.split(BETWEEN);
    const count = datasets.filter((one) => REGIONS_OF.test(one)).length;
    const names = datasets.map((one) => (count > 1 && REGIONS_OF.test(one) ? t('regionsOf', { count }) : nameOf(one)));
    return [...new Set(names)].join(' · ');
  };
}
