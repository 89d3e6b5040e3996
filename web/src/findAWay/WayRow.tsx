import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { sharedName } from '../facts/sharedName.ts';
import { StrengthBars, useStrength } from '../facts/Strength.tsx';
import { toldBy } from '../facts/toldBy.ts';
import type { WayOfFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { OpenWay } from './OpenWay.tsx';
import { useWayWords } from './useWayWords.ts';
import styles from './WayRow.module.css';

interface Props {
  path: WayOfFragment;
  rank: number;
  /** True of the way that the picture marks. */
  lit: boolean;
  /** The id of the home organisation, which is told as "you". */
  home: string | null;
  /** True where there are several starts: each way then says from whom it begins. */
  fromSeveral: boolean;
  open: boolean;
  /** The address of the letter to the first on it. */
  letter: string;
  onToggle: () => void;
  onAvoid: (id: string) => void;
}

/** A way in one line: through whom, over what, how many to ask, how strong; opened, all that it rests on. */
export function WayRow({ path, rank, lit, home, fromSeveral, open, letter, onToggle, onAvoid }: Props) {
  const headingId = `way-${rank}`;
  return (
    <li className={lit ? `${styles.way} ${styles.lit}` : styles.way}>
      <article aria-labelledby={headingId}>
        <h3 id={headingId}>
          <button type="button" className={styles.line} aria-expanded={open} onClick={onToggle}>
            <WayLine {...{ path, rank, home, fromSeveral }} />
            <span className={`${styles.chevron} no-print`} aria-hidden="true" />
          </button>
        </h3>
        {open && <OpenWay path={path} rank={rank} letter={letter} onAvoid={onAvoid} />}
      </article>
    </li>
  );
}

/** The cells of a way's line, for a grid with these areas. */
export function WayLine({ path, rank, home, fromSeveral }: Pick<Props, 'path' | 'rank' | 'home' | 'fromSeveral'>) {
  const { t } = useTranslation();
  const way = useWayWords();
  const nameOf = useNames();
  const [start] = path.organisations;
  const { number } = useFormat();
  const strength = useStrength();
  const asked = path.organisations.length - 2;
  return (
    <>
      <span className={styles.rank}>{rank}</span>{' '}
      <span className={styles.through}>
        {fromSeveral && start && (
          <span className={styles.start}>
            {start.id === home ? way('fromUs') : way('startsWith', { name: nameOf(start) })}{' '}
          </span>
        )}
        <Through path={path} home={home} />
      </span>{' '}
      <span className={styles.over}>
        <Over path={path} />
      </span>{' '}
      <span className={styles.ask}>{asked > 0 && t('ways.toAsk', { count: asked, number: number(asked) })}</span>{' '}
      <span className={styles.strength}>
        <StrengthBars value={path.score} /> {strength(path.score, true)}
      </span>
    </>
  );
}

function Through({ path, home }: Pick<Props, 'path' | 'home'>) {
  const { t } = useTranslation();
  const way = useWayWords();
  const nameOf = useNames();
  const between = path.organisations.slice(1, -1);
  if (between.length === 0) return path.organisations[0]?.id === home ? t('ways.direct') : way('theyKnow');
  return <Steps all={between.map((one) => [one.id, nameOf(one)])} />;
}

const PHASES = { RUNNING: 'ways.running', ENDED: 'ways.ended', UNDATED: 'ways.noYears' } as const;

/** The work that each tie is told by, and whether it runs. */
function Over({ path }: { path: WayOfFragment }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const all = path.ties.flatMap(({ collaborations }) => toldBy(collaborations) ?? []);
  return all.map(({ shared, phase }, at) => (
    <Fragment key={at}>
      {at > 0 && <Step />}
      <span className={styles.work}>
        <span className={phase === 'RUNNING' ? styles.running : styles.ended}>{t(PHASES[phase])}</span>{' '}
        {sharedName(shared, nameOf)}
      </span>
    </Fragment>
  ));
}

function Steps({ all }: { all: readonly (readonly [id: string, name: string])[] }) {
  return all.map(([id, name], at) => (
    <Fragment key={id}>
      {at > 0 && <Step />}
      {name}
    </Fragment>
  ));
}

function Step() {
  return <span className={styles.step}> → </span>;
}
