import type { CuratedFiles } from './format.ts';
import type { OfficialTitles } from '../../content/StatedRecord.ts';

/** The official titles of programmes, each with its Source. @throws Error for a source that `sources.yaml` has not */
export function officialTitles({ titles, sources }: Pick<CuratedFiles, 'titles' | 'sources'>): OfficialTitles {
  const rows = Object.entries(titles).flatMap(([key, of]) => {
    if (!Object.hasOwn(sources, key))
      throw new Error(`titles.yaml names the source ${key}, which sources.yaml has not.`);
    return Object.entries(of).map(([code, title]) => [code, { title, source: `source:${key}` }] as const);
  });
  return Object.fromEntries(rows);
}
