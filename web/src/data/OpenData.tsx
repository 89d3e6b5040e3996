import type { SourceTableFragment } from '../graphql/generated.ts';
import { useTakeAwayWords } from './useTakeAwayWords.ts';

/** The publishers of open data with their licences, before everything else that one may do with it. */
export function OpenData({ sources }: { sources: readonly SourceTableFragment[] }) {
  const t = useTakeAwayWords();
  const open = sources.flatMap(({ publisher, licence }) => (publisher && licence ? [`${publisher} (${licence})`] : []));
  const publishers = [...new Set(open)].sort((a, b) => countIn(open, b) - countIn(open, a)).join('; ');
  if (publishers === '') return null;
  return (
    <p>
      {t('openData', { publishers })} <a href="#sources-heading">{t('allSources')}</a>
    </p>
  );
}

function countIn(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}
