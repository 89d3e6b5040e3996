import type { Language } from '../explanation/Phrases.ts';

/** Stands between the names of datasets that were loaded at once, as loads are stored. */
const BETWEEN = ', ';
/** The datasets of regions, one of each country. */
const REGIONS_OF = /^regions:[A-Z]{2}$/;

interface Names {
  /** By the name of the dataset or, of several, by what stands before its first colon; `{of}` is what stands behind the last. */
  datasets: Readonly<Record<string, string>>;
  regionsOf(count: number): string;
}

/** The pages say the same (`web/src/data/loadWords.en.ts`): `docs/loadNames.test.ts` compares both. */
const NAMES: Readonly<Record<Language, Names>> = {
  EN: {
    datasets: {
      curated: 'files of staff',
      cordis: 'CORDIS',
      'cordis-HORIZON': 'CORDIS, Horizon Europe',
      'cordis-H2020': 'CORDIS, Horizon 2020',
      'cordis-FP7': 'CORDIS, Seventh Framework Programme',
      members: 'members of {of}',
      regions: 'postal codes and regions of {of}',
      'regions:names': 'names of regions',
      calls: 'calls',
    },
    regionsOf: (count) => `postal codes and regions of ${count} countries`,
  },
  IT: {
    datasets: {
      curated: 'file curati dallo staff',
      cordis: 'CORDIS',
      'cordis-HORIZON': 'CORDIS, Orizzonte Europa',
      'cordis-H2020': 'CORDIS, Orizzonte 2020',
      'cordis-FP7': 'CORDIS, Settimo programma quadro',
      members: 'membri di {of}',
      regions: 'codici postali e regioni di {of}',
      'regions:names': 'nomi delle regioni',
      calls: 'bandi',
    },
    regionsOf: (count) => `codici postali e regioni di ${count} paesi`,
  },
};

/** Says what a load brought, by the names of its datasets; one that has no words stands as it is. */
export function loadName(source: string, language: Language): string {
  const { datasets: names, regionsOf } = NAMES[language];
  const datasets = source.split(BETWEEN);
  const count = datasets.filter((one) => REGIONS_OF.test(one)).length;
  const said = datasets.map((dataset) => {
    if (count > 1 && REGIONS_OF.test(dataset)) return regionsOf(count);
    const [kind = '', ...of] = dataset.split(':');
    const words = Object.hasOwn(names, dataset) ? names[dataset] : Object.hasOwn(names, kind) ? names[kind] : undefined;
    return words?.replace('{of}', of.at(-1) ?? '') ?? dataset;
  });
  return [...new Set(said)].join(' · ');
}
