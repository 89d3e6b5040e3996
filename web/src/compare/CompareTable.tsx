import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkList } from '../facts/LinkList.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import { Strength } from '../facts/Strength.tsx';
import { orderWays } from '../findAWay/orderWays.ts';
import { BestWayToDocument, type ComparedFragment, HomeDocument } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { useLensWords } from '../language/useLensWords.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { waysAddress } from '../layout/addresses.ts';
import { ProjectsLink } from '../list/ProjectsLink.tsx';
import { ShortMoney } from '../list/ShortMoney.tsx';
import styles from './compare.module.css';

/** A row: its name, and what it says of one organisation; with a measure also a bar, on one scale for the row. */
interface Line {
  name: string;
  of: (one: ComparedFragment) => ReactNode;
  measure?: (one: ComparedFragment) => number | null;
}

/** Organisations side by side, a row for each question. */
export function CompareTable({ compared }: { compared: readonly ComparedFragment[] }) {
  const { t } = useTranslation();
  const lines = useLines();
  const nameOf = useNames();
  return (
    <div className={styles.scroll} role="region" aria-label={t('compare.heading')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {compared.map(({ organisation }) => (
              <th key={organisation.id} scope="col">
                <OrganisationLink organisation={organisation} />
                <div className="quiet">
                  {[organisation.city, organisation.kind && t(`organisationKind.${organisation.kind}`)]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
                <KeepButton organisation={organisation} isSmall />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, of, measure }) => {
            const most = measure ? Math.max(0, ...compared.map((one) => measure(one) ?? 0)) : 0;
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                {compared.map((one) => (
                  <td key={one.organisation.id} data-column={nameOf(one.organisation)}>
                    {of(one)}
                    {measure && most > 0 && (
                      <span className={styles.bar} aria-hidden="true">
                        <span style={{ inlineSize: `${(100 * (measure(one) ?? 0)) / most}%` }} />
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function useLines(): Line[] {
  const { t } = useTranslation();
  const lensSaid = useLensWords();
  const { number } = useFormat();
  return [
    { name: `${t('compare.toUs')}, ${lensSaid({})}`, of: ({ organisation }) => <ToUs id={organisation.id} /> },
    {
      name: t('organisation.projects'),
      of: (one) => <Projects {...one} />,
      measure: ({ organisation }) => organisation.projectCount,
    },
    {
      name: `${t('organisation.partners')}, ${t('organisation.withClusters')}`,
      of: ({ partnerCount, countryCount }) => (
        <>
          {number(partnerCount)}
          <div className="quiet">{t('compare.countries', { count: countryCount, number: number(countryCount) })}</div>
        </>
      ),
      measure: ({ partnerCount }) => partnerCount,
    },
    {
      name: t('lists.receives'),
      of: ({ organisation }) => <Received {...organisation} />,
      measure: ({ organisation }) => organisation.funding,
    },
    {
      name: t('compare.own'),
      of: ({ ownPartnerCount, ownPartners }) => (
        <>
          {t('compare.ownPartners', { count: ownPartnerCount, number: number(ownPartnerCount) })}
          {ownPartnerCount > 0 && <LinkList kind="organisation" all={ownPartners} />}
        </>
      ),
    },
  ];
}

/** All projects on record, those that are planned too, as lists and pages of organisations count them. */
function Projects({ organisation, runningProjectCount }: ComparedFragment) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { id, projectCount, coordinatedProjectCount: coordinated } = organisation;
  return (
    <>
      {projectCount === null ? (
        t('money.unknown')
      ) : (
        <ProjectsLink count={projectCount} behind={{ organisations: [id] }} />
      )}
      <div className="quiet">
        {t('lists.runningOf', { number: number(runningProjectCount) })}
        {coordinated !== null && ` · ${t('compare.coordinates', { count: coordinated, number: number(coordinated) })}`}
      </div>
    </>
  );
}

/** The money of all grants, as lists and pages of organisations add it up: also of those outside any project. */
function Received({ funding, fundingUnknownCount }: ComparedFragment['organisation']) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const unknown = fundingUnknownCount ?? 0;
  return (
    <>
      <ShortMoney amount={funding} />
      {funding !== null && unknown > 0 && (
        <div className="quiet">{t('lists.plusUnknown', { count: unknown, number: number(unknown) })}</div>
      )}
    </>
  );
}

/** The tie of home to an organisation, else the best way there, with its strength; a stronger way beside a tie. */
function ToUs({ id }: { id: string }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { data: whose } = useUnaskedAnswer(HomeDocument, {});
  const isUs = whose?.graph?.home?.id === id;
  const { data, error, isPending } = useUnaskedAnswer(BestWayToDocument, whose && !isUs ? { to: id } : null);
  if (isUs) return t('lists.tag.OURSELVES');
  if (error) return <span className="quiet">{t('money.unknown')}</span>;
  if (isPending) return t('layout.waiting');
  const [best] = orderWays(data?.partnershipPaths?.paths ?? []);
  const path = data?.known?.paths[0] ?? best;
  if (!path || !best) return t('consortium.noWay');
  const betweenOf = ({ organisations }: typeof path): string => organisations.slice(1, -1).map(nameOf).join(' → ');
  const [between, stronger] = [betweenOf(path), betweenOf(best)];
  return (
    <>
      <Strength value={path.score} label={t('strength.way')} />
      <div>
        <AppLink href={waysAddress(id)}>{between === '' ? t('ways.direct') : t('new.ask', { names: between })}</AppLink>
      </div>
      {between === '' && stronger !== '' && <div className="quiet">{t('answer.stronger', { names: stronger })}</div>}
    </>
  );
}
