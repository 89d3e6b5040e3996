import { useTranslation } from 'react-i18next';
import { LensSaid } from '../facts/LensSaid.tsx';
import { More } from '../facts/More.tsx';
import { SharedWork } from '../facts/SharedWork.tsx';
import { useMoreShared } from '../facts/useMoreShared.ts';
import { useTieProjects } from '../facts/useTieProjects.ts';
import { Strength } from '../facts/Strength.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import type { StrongestPartnersFragment } from '../graphql/generated.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { listAddress } from '../list/ListQuestion.ts';
import { useOrganisationWords } from './useOrganisationWords.ts';
import lists from '../layout/lists.module.css';

interface Props {
  organisation: StrongestPartnersFragment;
  onMore: () => void;
}

/** The partners that an organisation is tied to most strongly, each with the weightiest work they share. */
export function StrongestPartners({ organisation, onMore }: Props) {
  const { t } = useTranslation();
  const words = useOrganisationWords();
  const { number } = useFormat();
  const { id, ties, tieCount, partnerCount } = organisation;
  return (
    <section id="partners" aria-labelledby="partners-heading">
      <h2 id="partners-heading">{t('organisation.strongest')}</h2>
      {ties.length > 0 && <LensSaid />}
      {ties.length === 0 && <p className="quiet">{t('organisation.noTies')}</p>}
      <ol className={lists.partners}>
        {ties.map((tie) => (
          <Partner key={tie.b.id} tie={tie} />
        ))}
      </ol>
      <More shown={ties.length} total={tieCount} onMore={onMore} />
      {(partnerCount ?? 0) > 0 && (
        <AppLink href={listAddress('organisations', { partnersOf: [id], values: { STANDING: ['PARTNER'] } })}>
          {words('partnersAsList', { number: number(partnerCount ?? 0) })}
        </AppLink>
      )}
    </section>
  );
}

/** A partner: the strength of the tie, how many projects it rests on and until when, and the weightiest of what is shared. */
function Partner({ tie }: { tie: StrongestPartnersFragment['ties'][number] }) {
  const { t } = useTranslation();
  const moreShared = useMoreShared();
  const projectsSaid = useTieProjects();
  const { b, strength, collaborations } = tie;
  const more = moreShared(tie);
  return (
    <li>
      <div className={lists.partner}>
        <span>
          <OrganisationLink organisation={b} /> <KeepButton organisation={b} isSmall />
        </span>
        <Strength value={strength} label={t('strength.tie')} />
      </div>
      {tie.projectCount > 0 && <p className="quiet">{projectsSaid(tie)}</p>}
      <ul>
        {collaborations.map((shared) => (
          <SharedWork key={shared.project?.id ?? shared.cluster?.id ?? shared.agreement?.title} shared={shared} />
        ))}
      </ul>
      {more !== '' && <p className="quiet">{more}</p>}
    </li>
  );
}
