import { useTranslation } from 'react-i18next';
import { More } from '../facts/More.tsx';
import { SharedWork } from '../facts/SharedWork.tsx';
import { Strength } from '../facts/Strength.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import type { StrongestPartnersFragment } from '../graphql/generated.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import lists from '../layout/lists.module.css';

/** The partners that an organisation is tied to most strongly, and the work they share. */
export function StrongestPartners({
  organisation,
  onMore,
}: {
  organisation: StrongestPartnersFragment;
  onMore: () => void;
}) {
  const { t } = useTranslation();
  const { ties, tieCount } = organisation;
  return (
    <section aria-labelledby="partners-heading">
      <h2 id="partners-heading">{t('organisation.strongest')}</h2>
      {ties.length === 0 && <p className="quiet">{t('organisation.noTies')}</p>}
      <ol className={lists.partners}>
        {ties.map((tie) => (
          <li key={tie.b.id}>
            <div className={lists.partner}>
              <span>
                <OrganisationLink organisation={tie.b} /> <KeepButton organisation={tie.b} isSmall />
              </span>
              <Strength value={tie.strength} label={t('strength.tie')} />
            </div>
            <ul>
              {tie.collaborations.map((shared) => (
                <SharedWork key={shared.project?.id ?? shared.cluster?.id ?? shared.agreement?.title} shared={shared} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <More shown={ties.length} total={tieCount} onMore={onMore} />
    </section>
  );
}
