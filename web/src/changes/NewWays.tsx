import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import type { WayGainedFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { waysAddress } from '../layout/addresses.ts';
import { Left } from './Left.tsx';
import { Part } from './Part.tsx';
import { useChangesWords } from './useChangesWords.ts';
import { useProjectName } from './useProjectName.ts';
import lists from '../layout/lists.module.css';

interface Props {
  ways: readonly WayGainedFragment[];
  /** Ids of those from whom they lead; empty for home. */
  from: readonly string[];
  /** The most that are shown. */
  most: number;
}

/** Ways to organisations of lists of one's own: who is a partner now, or whom to ask. */
export function NewWays({ ways, from, most }: Props) {
  const t = useChangesWords();
  const { number } = useFormat();
  const projectName = useProjectName();
  if (ways.length === 0) return null;
  return (
    <Part title={t('ways', { number: number(ways.length) })}>
      <ul className={lists.findings}>
        {ways.slice(0, most).map((way) => (
          <li key={way.organisation.id}>
            <OrganisationLink organisation={way.organisation} />: <Whom way={way} from={from} />
            {way.project && ` · ${t('inWork')} ${projectName(way.project)}`}
            {way.isFirst && ` · ${t('firstWay')}`}
          </li>
        ))}
        <Left count={ways.length - most} />
      </ul>
    </Part>
  );
}

function Whom({ way, from }: { way: WayGainedFragment; from: readonly string[] }) {
  const { organisation, isDirect, introducers, introducerCount } = way;
  const t = useChangesWords();
  const { number } = useFormat();
  const nameOf = useNames();
  const [best] = introducers;
  if (isDirect || !best) return t('direct');
  const asked = { count: introducerCount, name: nameOf(best), others: number(introducerCount - 1) };
  return <AppLink href={waysAddress(organisation.id, from)}>{t('introduced', asked)}</AppLink>;
}
