import { useTranslation } from 'react-i18next';
import { Facts } from '../facts/Facts.tsx';
import { LinkList } from '../facts/LinkList.tsx';
import { Money } from '../facts/Money.tsx';
import { Out } from '../facts/Out.tsx';
import { PartnerCount } from '../facts/PartnerCount.tsx';
import type { OrganisationFactsFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { pageAddress } from '../layout/addresses.ts';
import lists from '../layout/lists.module.css';

interface Props {
  organisation: OrganisationFactsFragment;
  /** Projects that run today; null where that is not known. */
  running: number | null;
}

/** The kind, place and totals of an organisation. */
export function OrganisationFacts({ organisation, running }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { number } = useFormat();
  const { kind, city, country, region, tieCount, projectCount } = organisation;
  // A province mostly has the name of its city, which is then said once, with the link.
  const isOneName = city !== null && region?.name.toLowerCase() === city.toLowerCase();
  const count = (value: number | null) => (value === null ? t('money.unknown') : number(value));
  return (
    <section aria-label={t('organisation.facts')}>
      <p className="lead">
        {[kind && t(`organisationKind.${kind}`), isOneName ? null : city].filter(Boolean).join(' · ')}
        {country && (
          <>
            {(kind ?? (isOneName ? null : city)) && ' · '}
            <AppLink href={pageAddress('country', country.id)}>{nameOf(country)}</AppLink>
          </>
        )}
        {region && (
          <>
            {' · '}
            <AppLink href={pageAddress('region', region.id)}>{nameOf(region)}</AppLink>
            {organisation.regionDoubted && ` (${t('organisation.doubted')})`}
          </>
        )}
        {organisation.website && (
          <>
            {' · '}
            <Out href={organisation.website} />
          </>
        )}
      </p>
      <Facts
        facts={[
          {
            name: t('organisation.partners'),
            value: <PartnerCount tied={tieCount} partners={organisation.partnerCount} />,
          },
          { name: t('organisation.projects'), value: count(projectCount) },
          { name: t('organisation.running'), value: count(running) },
          { name: t('organisation.coordinated'), value: count(organisation.coordinatedProjectCount) },
          {
            name: t('organisation.funding'),
            value: <Money amount={organisation.funding} unknown={organisation.fundingUnknownCount} />,
          },
        ]}
      />
    </section>
  );
}

/** Other names, identifiers, and the bodies that an organisation belongs to or founded. */
export function Relations({ organisation }: { organisation: OrganisationFactsFragment }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { day } = useFormat();
  const { ownName, shortName, aliases, foundedOn, agreements, partOf } = organisation;
  const ofParent = agreements.length === 0 && partOf ? partOf.agreements : [];
  const names = [...new Set([shortName, organisation.name, ownName, organisation.nameIt, ...(aliases ?? [])])];
  const others = names.filter((one) => one && one !== nameOf(organisation)).join(' · ');
  return (
    <Facts
      facts={[
        { name: t('organisation.alsoCalled'), value: others },
        { name: t('organisation.foundedOn'), value: foundedOn && day(foundedOn) },
        { name: t('organisation.identifiers'), value: <Identifiers organisation={organisation} /> },
        { name: t('organisation.clusters'), value: <Clusters organisation={organisation} /> },
        {
          name: t('organisation.agreements'),
          value: agreements.length > 0 && <LinkList kind="agreement" all={agreements.map(titled)} />,
        },
        {
          name: t('organisation.partOf'),
          value: partOf && <LinkList kind="organisation" all={[partOf]} />,
        },
        {
          name: t('organisation.agreementsOf', { name: partOf && nameOf(partOf) }),
          value: ofParent.length > 0 && <LinkList kind="agreement" all={ofParent.map(titled)} />,
        },
        {
          name: t('organisation.units'),
          value: organisation.units.length > 0 && <LinkList kind="organisation" all={organisation.units} />,
        },
        {
          name: t('organisation.founders'),
          value: organisation.founders.length > 0 && <LinkList kind="organisation" all={organisation.founders} />,
        },
        {
          name: t('organisation.founded'),
          value: organisation.founded.length > 0 && <LinkList kind="organisation" all={organisation.founded} />,
        },
      ].filter(({ value }) => value !== false)}
    />
  );
}

function titled({ id, title, titleIt }: OrganisationFactsFragment['agreements'][number]) {
  return { id, name: title, nameIt: titleIt };
}

const PORTAL = 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/how-to-participate/org-details/';

function Identifiers({
  organisation: { pic, ror, vat, wikidata, website },
}: {
  organisation: OrganisationFactsFragment;
}) {
  const { t } = useTranslation();
  const links: [name: string, href: string | null, value: string | null][] = [
    [t('organisation.website'), website, website],
    ['PIC', `${PORTAL}${pic}`, pic],
    ['ROR', `https://ror.org/${ror}`, ror],
    ['Wikidata', `https://www.wikidata.org/wiki/${wikidata}`, wikidata],
    [t('organisation.vat'), null, vat],
  ];
  const known = links.filter(([, , value]) => value !== null);
  if (known.length === 0) return <span className="quiet">{t('organisation.noIdentifiers')}</span>;
  return (
    <ul className={lists.inline}>
      {known.map(([name, href, value]) => (
        <li key={name}>
          <span className="quiet">{name}</span>{' '}
          {href === null ? value : <Out href={href}>{name === t('organisation.website') ? undefined : value}</Out>}
        </li>
      ))}
    </ul>
  );
}

function Clusters({ organisation: { clustersConnection } }: { organisation: OrganisationFactsFragment }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  if (clustersConnection.edges.length === 0) return <span className="quiet">{t('organisation.noClusters')}</span>;
  return (
    <ul className={lists.inline}>
      {clustersConnection.edges.map(({ node, properties: { role } }) => (
        <li key={node.id}>
          <AppLink href={pageAddress('cluster', node.id)}>{nameOf(node)}</AppLink>{' '}
          {role && <span className="quiet">({t(`role.${role}`)})</span>}
        </li>
      ))}
    </ul>
  );
}
