import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { runningFirst } from '../facts/runningFirst.ts';
import { sharedName } from '../facts/sharedName.ts';
import type { ChainTieFragment, WayOfFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import styles from './BestWay.module.css';

interface Props {
  path: WayOfFragment;
  /** The id of the home organisation, which is told as "you". */
  home: string | null;
  /** The things that one can do about it. */
  children?: ReactNode;
}

/** The answer in a sentence: whom to ask, and what ties the way together. */
export function BestWay({ path, home, children }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { month } = useFormat();
  const { organisations, ties } = path;
  const [start, first] = organisations;
  if (!start || !first) return null;
  const [us, ...others] = ties.map((tie, at) => {
    const [a, b] = [organisations[at]!, organisations[at + 1]!].map(nameOf);
    const who = at > 0 ? (at === 1 ? 'they' : 'others') : start.id === home ? 'you' : 'both';
    return said(tie, { who, a: a ?? '', b: b ?? '' }, { t, nameOf, month });
  });
  const all = [us, ...others];
  const sentence =
    all.length === 1 ? all[0] : t('answer.and', { before: all.slice(0, -1).join(', '), last: all.at(-1) });
  return (
    <div className={styles.best}>
      <p className={styles.answer}>
        {t(organisations.length === 2 ? 'answer.write' : 'answer.ask')} <strong>{nameOf(first)}</strong>. {sentence}.
      </p>
      {children}
    </div>
  );
}

interface Words {
  t: TFunction;
  nameOf: ReturnType<typeof useNames>;
  month: (day: string) => string;
}

/** What two share, the running before all else, in a half sentence. */
function said(
  { collaborations }: ChainTieFragment,
  { who, a, b }: { who: 'you' | 'both' | 'they' | 'others'; a: string; b: string },
  { t, nameOf, month }: Words,
): string {
  const [shared] = runningFirst(collaborations);
  if (!shared) return '';
  const phase = shared.running ? 'running' : shared.endDate === null ? 'undated' : 'ended';
  const within = t(`answer.within.${shared.kind}`, { name: sharedName(shared, nameOf) });
  const until = shared.endDate === null ? '' : ` ${t('answer.until', { month: month(shared.endDate) })}`;
  return `${t(`answer.${who}.${phase}`, { a, b, within })}${until}`;
}
