import { useTranslation } from 'react-i18next';
import { Facts } from '../facts/Facts.tsx';
import { Money } from '../facts/Money.tsx';
import { useFormat } from '../language/useFormat.ts';
import { type Named, useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress } from '../layout/addresses.ts';
import type { PageOrganisation } from './OrganisationPage.tsx';

/** Names, identifiers and totals. */
export function OrganisationFacts({ organisation }: { organisation: PageOrganisation }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { number, day } = useFormat();
  const { kind, city, country, aliases, shortName, partnerCount, projectCount, foundedOn } = organisation;
  const place = [city, country && nameOf(country)].filter(Boolean).join(', ');
  const names = [...new Set([shortName, organisation.name, organisation.nameIt, ...(aliases ?? [])])];
  const others = names.filter((one) => one && one !== nameOf(organisation)).join(' · ');
  const count = (value: number | null) => (value === null ? t('money.unknown') : number(value));
  return (
    <section aria-label={t('organisation.facts')}>
      <p className="lead">{[kind && t(`organisationKind.${kind}`), place].filter(Boolean).join(' · ')}</p>
      <Facts
        facts={[
          { name: t('organisation.partners'), value: count(partnerCount) },
          { name: t('organisation.projects'), value: count(projectCount) },
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
          { name: t('organisation.alsoCalled'), value: others },
          { name: t('organisation.foundedOn'), value: foundedOn && day(foundedOn) },
          { name: t('organisation.identifiers'), value: <Identifiers organisation={organisation} /> },
          { name: t('organisation.clusters'), value: <Clusters organisation={organisation} /> },
          { name: t('organisation.partOf'), value: organisation.partOf && <Linked all={[organisation.partOf]} /> },
          {
            name: t('organisation.units'),
            value: organisation.units.length > 0 && <Linked all={organisation.units} />,
          },
        ].filter(({ value }) => value !== false)}
      />
    </section>
  );
}

function Linked({ all }: { all: readonly (Named & { id: string })[] }) {
  const nameOf = useNames();
  return (
    <ul className="inline">
      {all.map((one) => (
        <li key={one.id}>
          <AppLink href={organisationAddress(one.id)}>{nameOf(one)}</AppLink>
        </li>
      ))}
    </ul>
  );
}

const PORTAL = 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/how-to-participate/org-details/';

function Identifiers({ organisation: { pic, ror, vat, wikidata, website } }: { organisation: PageOrganisation }) {
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
    <ul className="inline">
      {known.map(([name, href, value]) => (
        <li key={name}>
          <span className="quiet">{name}</span>{' '}
          {href === null ? (
            value
          ) : (
            <a href={href} rel="noreferrer">
              {value}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Clusters({ organisation: { clustersConnection } }: { organisation: PageOrganisation }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  if (clustersConnection.edges.length === 0) return <span className="quiet">{t('organisation.noClusters')}</span>;
  return (
    <ul className="inline">
      {clustersConnection.edges.map(({ node, properties: { role } }) => (
        <li key={node.id}>
          {node.website ? (
            <a href={node.website} rel="noreferrer">
              {nameOf(node)}
            </a>
          ) : (
            nameOf(node)
          )}{' '}
          {role && <span className="quiet">({t(`role.${role}`)})</span>}
        </li>
      ))}
    </ul>
  );
}
