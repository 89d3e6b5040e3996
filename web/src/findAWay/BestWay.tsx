import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { sharedName } from '../facts/sharedName.ts';
import { toldBy } from '../facts/toldBy.ts';
import type { ChainTieFragment, WayOfFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import styles from './BestWay.module.css';

interface Props {
  path: WayOfFragment;
  /** The id of the home organisation, which is told as "you". */
  home: string | null;
  /** The address of the letter to whom one asks. */
  letter: string;
}

/** The answer in a sentence: whom to ask, and what ties the way together; and the letter to them. */
export function BestWay({ path, home, letter }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const [, first] = path.organisations;
  if (!first) return null;
  return (
    <div className={styles.best}>
      <p className={styles.answer}>
        <Answer path={path} home={home} />
      </p>
      <AppLink className="button primary no-print" href={letter}>
        {t('letter.title', { name: nameOf(first) })}
      </AppLink>
    </div>
  );
}

/** The sentence alone. Where `home` is null nobody is told as "you". */
export function Answer({ path: { organisations, ties }, home }: Omit<Props, 'letter'>) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { month } = useFormat();
  const [start, first] = organisations;
  if (!start || !first) return null;
  const all = ties.map((tie, at) => {
    const [a, b] = [organisations[at]!, organisations[at + 1]!].map(nameOf);
    const who = whoIs(at, start.id === home);
    return said(tie, { who, a: a ?? '', b: b ?? '' }, { t, nameOf, month });
  });
  const told = all.filter(Boolean);
  const name = nameOf(first);
  // The name stands last in both languages.
  const ask = t(organisations.length === 2 ? 'answer.write' : 'answer.ask', { name });
  const [before, last] = [told.slice(0, -1).join(', '), told.at(-1)];
  const sentence = before === '' ? last : t('answer.and', { before, last });
  return (
    <>
      {ask.slice(0, ask.length - name.length)}
      <strong>{name}</strong>. {sentence && `${sentence}.`}
    </>
  );
}

/** Says that both know each other, where the best way leads over others all the same: what they share is large, or long ago. */
export function KnownAlready({ path, home, letter }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { month } = useFormat();
  const [start, other] = path.organisations;
  const [tie] = path.ties;
  if (!start || !other || !tie) return null;
  const [a, b] = [nameOf(start), nameOf(other)];
  const isUs = start.id === home;
  const sentence = said(tie, { who: whoIs(0, isUs), a, b }, { t, nameOf, month });
  return (
    <p className={styles.known}>
      <strong>{isUs ? t('answer.known', { b }) : t('answer.knownBoth', { a, b })}</strong> {sentence && `${sentence}.`}{' '}
      <AppLink className="no-print" href={letter}>
        {t('letter.title', { name: b })}
      </AppLink>{' '}
      <span className="quiet">{t('answer.weak')}</span>
    </p>
  );
}

type Who = 'you' | 'both' | 'they' | 'others';

/** Those at the beginning of a tie of the way, as the sentence calls them. */
function whoIs(at: number, isFromUs: boolean): Who {
  if (at === 0) return isFromUs ? 'you' : 'both';
  return at === 1 ? 'they' : 'others';
}

interface Words {
  t: TFunction;
  nameOf: ReturnType<typeof useNames>;
  month: (day: string) => string;
}

/** Tells in a half sentence what two share; empty where nothing is known. */
function said(
  { collaborations }: ChainTieFragment,
  { who, a, b }: { who: Who; a: string; b: string },
  { t, nameOf, month }: Words,
): string {
  const told = toldBy(collaborations);
  if (told === null) return '';
  const { shared, phase } = told;
  const within = t(`answer.within.${shared.kind}`, { name: sharedName(shared, nameOf) });
  const until = shared.endDate === null ? '' : ` ${untilMonth(month(shared.endDate), t)}`;
  return `${t(`answer.${who}.${phase}`, { a, b, within })}${until}`;
}

/** Until a month; in Italian "ad" stands before one that begins with an a. */
function untilMonth(month: string, t: TFunction): string {
  return month.startsWith('a') ? t('answer.until_a', { month }) : t('answer.until', { month });
}
