import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { sharedName } from '../facts/sharedName.ts';
import { toldBy } from '../facts/toldBy.ts';
import type { ChainTieFragment, WayOfFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { useWayWords } from './useWayWords.ts';
import { weaknessOf } from './weaknessOf.ts';
import styles from './BestWay.module.css';

interface Props {
  path: WayOfFragment;
  /** The id of the home organisation, which is told as "you". */
  home: string | null;
  /** The address of the letter to whom one asks. */
  letter: string;
  /** The day as of which ties are looked at; today where it is not said. */
  asOf?: string;
}

/** The answer in a sentence: whom to ask, and what ties the way together; and the letter to them. */
export function BestWay({ path, home, letter, asOf }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const [, first] = path.organisations;
  if (!first) return null;
  return (
    <div className={styles.best}>
      <p className={styles.answer}>
        <Answer {...{ path, home, asOf }} />
      </p>
      <AppLink className="button primary no-print" href={letter}>
        {t('letter.title', { name: nameOf(first) })}
      </AppLink>
    </div>
  );
}

/** The sentence alone. Where `home` is null nobody is told as "you". */
export function Answer({ path: { organisations, ties }, home, asOf }: Omit<Props, 'letter'>) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const say = useSaid(asOf);
  const [start, first] = organisations;
  if (!start || !first) return null;
  const all = ties.map((tie, at) => {
    const [a, b] = [organisations[at]!, organisations[at + 1]!].map(nameOf);
    const who = whoIs(at, start.id === home);
    return say(tie, { who, a: a ?? '', b: b ?? '' });
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
export function KnownAlready({ path, home, letter, asOf }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const say = useSaid(asOf);
  const [start, other] = path.organisations;
  const [tie] = path.ties;
  if (!start || !other || !tie) return null;
  const [a, b] = [nameOf(start), nameOf(other)];
  const isUs = start.id === home;
  const sentence = say(tie, { who: whoIs(0, isUs), a, b });
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

/** Tells in a half sentence what two share, and what is weak in it; empty where nothing is known. */
function useSaid(asOf?: string): (tie: ChainTieFragment, said: { who: Who; a: string; b: string }) => string {
  const { t } = useTranslation();
  const way = useWayWords();
  const nameOf = useNames();
  const { month, number } = useFormat();
  return (tie, { who, a, b }) => {
    const told = toldBy(tie.collaborations);
    if (told === null) return '';
    const { shared, phase } = told;
    const within = t(`answer.within.${shared.kind}`, { name: sharedName(shared, nameOf) });
    const until = shared.endDate === null ? '' : ` ${untilMonth(month(shared.endDate), t)}`;
    const { among, since } = weaknessOf(tie, asOf ?? new Date().toISOString().slice(0, 10));
    const weak = [
      ...(among === null ? [] : [way('among', { number: number(among) })]),
      ...(since === null ? [] : [way('nothingSince', { year: since })]),
    ].join('; ');
    return `${t(`answer.${who}.${phase}`, { a, b, within })}${until}${weak && ` (${weak})`}`;
  };
}

/** Until a month; in Italian "ad" stands before one that begins with an a. */
function untilMonth(month: string, t: TFunction): string {
  return month.startsWith('a') ? t('answer.until_a', { month }) : t('answer.until', { month });
}
