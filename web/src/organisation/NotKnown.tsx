import { useTranslation } from 'react-i18next';
import { LinkList } from '../facts/LinkList.tsx';
import { Money } from '../facts/Money.tsx';
import type { NotKnownFragment, PaysFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { useOrganisationWords } from './useOrganisationWords.ts';

/** The gaps in the record of an organisation, and the values on which its sources disagree. */
export function NotKnown({ organisation, payer }: { organisation: NotKnownFragment; payer: PaysFragment | null }) {
  const { t } = useTranslation();
  const words = useOrganisationWords();
  const { number } = useFormat();
  const { pic, ror, vat, wikidata, kind, country, latitude, fundingUnknownCount, statements } = organisation;
  const unknown = fundingUnknownCount ?? 0;
  // They are among the amounts that no source gives; but here none is to be expected.
  const associated = Math.min(unknown, organisation.asAssociated.totalCount);
  const counted = [
    { gap: 'amounts', count: unknown - associated },
    { gap: 'roles', count: organisation.roleless.totalCount },
    { gap: 'starts', count: organisation.undated.totalCount },
    { gap: 'ends', count: organisation.endless.totalCount },
    { gap: 'disagreements', count: statements.filter(({ shown }) => !shown).length },
  ] as const;
  const gaps = [
    ...([pic, ror, vat, wikidata].every((one) => one === null) ? [t('gaps.identifier')] : []),
    ...(kind === null ? [t('gaps.kind')] : []),
    ...(country === null ? [t('gaps.country')] : []),
    ...(latitude === null ? [t('gaps.place')] : []),
    ...counted
      .filter(({ count }) => count > 0)
      .map(({ gap, count }) => t(`gaps.${gap}`, { count, number: number(count) })),
  ];
  const first = [...new Map(organisation.amountless.edges.map(({ node }) => [node.id, node])).values()];
  const projects = first.map(({ id, acronym, title, titleIt }) => ({
    ...{ id, name: acronym ?? title ?? id, nameIt: acronym ?? titleIt },
  }));
  return (
    <>
      {payer && <Paid payer={payer} />}
      {gaps.length === 0 && <p>{t('gaps.none')}</p>}
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      {associated > 0 && <p>{words('associated', { count: associated, number: number(associated) })}</p>}
      {projects.length > 0 && (
        <>
          <p>{words('amountless')}</p>
          <LinkList kind="project" all={projects} />
        </>
      )}
      <p className="no-print">
        <AppLink href="/data">{t('gaps.all')}</AppLink>
      </p>
    </>
  );
}

/** The money that a funder gives: what is known of it, and how many amounts are not. */
function Paid({ payer: { fundingGiven, fundingGivenUnknownCount } }: { payer: PaysFragment }) {
  const words = useOrganisationWords();
  const { number } = useFormat();
  const count = fundingGivenUnknownCount ?? 0;
  return (
    <p>
      {words('pays')} <Money amount={fundingGiven} />.{' '}
      {count > 0 && words('paysUnknown', { count, number: number(count) })}
    </p>
  );
}
