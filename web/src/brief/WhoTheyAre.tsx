import { useTranslation } from 'react-i18next';
import { Facts } from '../facts/Facts.tsx';
import { Money } from '../facts/Money.tsx';
import { Out } from '../facts/Out.tsx';
import { PartnerCount } from '../facts/PartnerCount.tsx';
import type { WhoTheyAreFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';

/** The kind, place, totals, identifiers, clusters and strongest partners of an organisation. */
export function WhoTheyAre({ organisation }: { organisation: WhoTheyAreFragment }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { number } = useFormat();
  const { kind, city, country, website, pic, ror, vat, clusters, ties } = organisation;
  const who = [kind && t(`organisationKind.${kind}`), city, country && nameOf(country)].filter(Boolean).join(' · ');
  const numbers = [pic && `PIC ${pic}`, ror && `ROR ${ror}`, vat && `${t('organisation.vat')} ${vat}`];
  const count = (value: number | null) => (value === null ? t('money.unknown') : number(value));
  return (
    <section aria-labelledby="who-heading">
      <h2 id="who-heading">{t('brief.who')}</h2>
      <p>{who}</p>
      <Facts
        facts={[
          {
            name: t('organisation.partners'),
            value: <PartnerCount tied={organisation.tieCount} partners={organisation.partnerCount} />,
          },
          { name: t('organisation.projects'), value: count(organisation.projectCount) },
          { name: t('organisation.running'), value: count(organisation.runningProjectCount) },
          { name: t('organisation.coordinated'), value: count(organisation.coordinatedProjectCount) },
          {
            name: t('organisation.funding'),
            value: <Money amount={organisation.funding} unknown={organisation.fundingUnknownCount} />,
          },
        ]}
      />
      <Facts
        facts={[
          { name: t('organisation.website'), value: website && <Out href={website} /> },
          { name: t('brief.numbers'), value: numbers.filter(Boolean).join(' · ') },
          { name: t('organisation.clusters'), value: clusters.map(nameOf).join(' · ') },
          { name: t('organisation.strongest'), value: ties.map(({ b }) => nameOf(b)).join(' · ') },
        ]}
      />
    </section>
  );
}
