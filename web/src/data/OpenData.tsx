import type { SourceTableFragment } from '../graphql/generated.ts';
import { useTakeAwayWords } from './useTakeAwayWords.ts';

/** Licences that allow no commercial use are none of open data. */
const LIMITED = /non-?commercial|\bNC\b/i;

/** The publishers of open data with their licences, before everything else that one may do with it. */
export function OpenData({ sources }: { sources: readonly SourceTableFragment[] }) {
  const t = useTakeAwayWords();
  const licensed = sources.flatMap(({ publisher, licence }) =>
    publisher && licence ? [{ said: `${publisher} (${licence})`, isLimited: LIMITED.test(licence) }] : [],
  );
  const publishersOf = (limited: boolean): string => {
    const all = licensed.filter(({ isLimited }) => isLimited === limited).map(({ said }) => said);
    return [...new Set(all)].sort((a, b) => countIn(all, b) - countIn(all, a)).join('; ');
  };
  const [open, limited] = [publishersOf(false), publishersOf(true)];
  if (licensed.length === 0) return null;
  return (
    <p>
      {open && t('openData', { publishers: open })} {limited && t('limited', { publishers: limited })}{' '}
      <a href="#sources-heading">{t('allSources')}</a>
    </p>
  );
}

function countIn(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}
