import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { StatedBy } from '../facts/Statements.tsx';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { Fold } from '../layout/Fold.tsx';
import { later } from '../layout/later.ts';
import { PartFailed } from '../layout/PartFailed.tsx';
import { Waiting } from '../layout/Waiting.tsx';
import { HomeOffers } from './HomeOffers.tsx';
import { NotKnown } from './NotKnown.tsx';
import type { OrganisationPageQuery } from '../graphql/generated.ts';
import { Relations } from './OrganisationFacts.tsx';
import { useOrganisationWords } from './useOrganisationWords.ts';
import { WorthMeeting } from './WorthMeeting.tsx';
import styles from './organisation.module.css';

export type PageOrganisation = NonNullable<OrganisationPageQuery['organisation']>;

const PlaceMap = later(async () => (await import('../map/PlaceMap.tsx')).PlaceMap);

interface Props {
  organisation: PageOrganisation;
  /** The same as one that gives money; null where it gives none. */
  payer: OrganisationPageQuery['payer'];
  isHome: boolean;
}

/** The parts that are closed at first. */
export function Folds({ organisation, payer, isHome }: Props) {
  const { t } = useTranslation();
  const words = useOrganisationWords();
  const { id } = organisation;
  return (
    <div className={styles.folds}>
      {isHome && (
        <Fold id="offers" title={t('home.heading')}>
          <HomeOffers id={id} website={organisation.website} />
        </Fold>
      )}
      <Fold id="meet" title={t('organisation.suggestions')}>
        <WorthMeeting id={id} />
      </Fold>
      <Fold id="map" title={t('map.heading')}>
        <ErrorBoundary fallback={(error) => <PartFailed error={error}>{t('map.none')}</PartFailed>}>
          <Suspense fallback={<Waiting />}>
            <PlaceMap id={id} />
          </Suspense>
        </ErrorBoundary>
      </Fold>
      <Fold id="names" title={words('names')}>
        <Relations organisation={organisation} />
      </Fold>
      <Fold id="gaps" title={t('gaps.heading')}>
        <NotKnown organisation={organisation} payer={payer} />
      </Fold>
      <Fold id="sources" title={t('sources.all')}>
        <StatedBy sources={organisation.sources} statements={organisation.statements} />
      </Fold>
    </div>
  );
}
