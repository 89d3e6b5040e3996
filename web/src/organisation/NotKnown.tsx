import { useTranslation } from 'react-i18next';
import { LinkList } from '../facts/LinkList.tsx';
import type { NotKnownFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { useOrganisationWords } from './useOrganisationWords.ts';

/** The gaps in the record of an organisation, and the values on which its sources disagree. */
export function NotKnown({ organisation }: { organisation: NotKnownFragment }) {
  const { t } = useTranslation();
  const words = useOrganisationWords();
  const { number } = useFormat();
  const { pic, ror, vat, wikidata, kind, country, latitude, fundingUnknownCount, statements } = organisation;
  const counted = [
    { gap: 'amounts', count: fundingUnknownCount ?? 0 },
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
      {gaps.length === 0 && <p>{t('gaps.none')}</p>}
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
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
