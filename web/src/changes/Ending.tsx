import type { ChangesPageQuery, MembershipEndingFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useFewNames } from '../language/useFewNames.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { pageAddress } from '../layout/addresses.ts';
import { Left } from './Left.tsx';
import { ProjectItems } from './ProjectItems.tsx';
import { SOON } from './useChanges.ts';
import { useChangesWords } from './useChangesWords.ts';
import lists from '../layout/lists.module.css';

type Found = NonNullable<ChangesPageQuery['changes']>;

/** The projects that end soon, and the memberships and agreements that do or have just ended. */
export function Ending({ for: whose, asOf, ending, endingMemberships }: Omit<Found, 'loads'>) {
  const t = useChangesWords();
  const { day } = useFormat();
  const { totalCount, memberships } = endingMemberships;
  return (
    <section aria-labelledby="ending-heading">
      <h2 id="ending-heading">{t('ending', { days: SOON })}</h2>
      <h3>{t('endingProjects', { days: SOON })}</h3>
      {ending.totalCount === 0 && <p className="quiet">{t('noEnding', { days: SOON })}</p>}
      <ProjectItems counted={ending} sayOf={({ endDate }) => endDate && t('endsOn', { day: day(endDate) })} />
      <h3>{t('endingMemberships', { days: SOON })}</h3>
      {totalCount === 0 && <p className="quiet">{t('noEndingMemberships', { days: SOON })}</p>}
      <ul className={lists.columns}>
        {memberships.map((one) => (
          <Membership
            key={`${(one.cluster ?? one.agreement)?.id} ${one.endDate}`}
            isOfSeveral={whose.length > 1}
            hasEnded={one.endDate < asOf}
            {...one}
          />
        ))}
        <Left count={totalCount - memberships.length} />
      </ul>
      <p className="quiet">{t('endsOnRecord')}</p>
    </section>
  );
}

/** A cluster or an agreement, its last day, and of several asked for those to whom it matters. */
function Membership({
  organisations,
  cluster,
  agreement,
  endDate,
  isOfSeveral,
  hasEnded,
}: MembershipEndingFragment & { isOfSeveral: boolean; hasEnded: boolean }) {
  const t = useChangesWords();
  const { day } = useFormat();
  const nameOf = useNames();
  const few = useFewNames();
  const of = cluster ?? agreement;
  if (!of) return null;
  const kind = cluster ? 'cluster' : 'agreement';
  return (
    <li>
      <AppLink href={pageAddress(kind, of.id)}>{nameOf(of)}</AppLink>
      <span className="quiet">
        {' · '}
        {t(`membership.${kind}`)}
        {isOfSeveral && ` · ${few(organisations.map(nameOf))}`}
        {' · '}
        {t(hasEnded ? 'lastDayPast' : 'lastDay', { day: day(endDate) })}
      </span>
    </li>
  );
}
