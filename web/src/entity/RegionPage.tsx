import { useTranslation } from 'react-i18next';
import { usePageId } from '../layout/usePageId.ts';
import { LinkList } from '../facts/LinkList.tsx';
import { Money } from '../facts/Money.tsx';
import { RegionPageDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { EntityPage } from './EntityPage.tsx';

/** The page of a region: where it lies, who there receives what, and how much of that stands on doubted regions. */
export function RegionPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  const answer = useAnswer(RegionPageDocument, { id });
  const region = answer.data?.regions[0];
  const aliases = region?.aliases ?? [];
  const doubted = region?.doubtedOrganisationCount ?? 0;
  return (
    <EntityPage
      kind="region"
      id={id}
      answer={answer}
      document={RegionPageDocument}
      variables={{ id }}
      found={region}
      name={region ? withCapital(nameOf(region)) : ''}
      facts={[
        { name: t('entity.code'), value: region?.code },
        { name: t('organisation.alsoCalled'), value: aliases.length > 0 && aliases.join(', ') },
        { name: t('entity.seats'), value: region && number(region.organisationsConnection.totalCount) },
        { name: t('entity.doubted'), value: doubted > 0 && number(doubted) },
        {
          name: t('entity.doubtedMoney'),
          value: doubted > 0 && region && <Money amount={region.doubtedFunding} unknown={null} />,
        },
        { name: t('organisation.partOf'), value: region?.partOf && <LinkList kind="region" all={[region.partOf]} /> },
        { name: t('entity.country'), value: region?.country && <LinkList kind="country" all={[region.country]} /> },
        {
          name: t('entity.narrowerRegions'),
          value: region && region.children.length > 0 && <LinkList kind="region" all={region.children} />,
        },
      ].filter(({ value }) => value !== false)}
      where={{ regions: [id.replace('region:', '')] }}
      by={['FUNDER', 'PROGRAMME', 'ORGANISATION']}
    />
  );
}

/** A name as it stands at the beginning, also of a region that is called by its code. */
function withCapital(name: string): string {
  return name.slice(0, 1).toLocaleUpperCase() + name.slice(1);
}
